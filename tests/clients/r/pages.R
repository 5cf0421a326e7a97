# httr2 walks the pages of a list along the header Link. Base R reads the CSV by URL, and its column of money adds up.
for (package in c("httr2", "jsonlite")) {
  if (!requireNamespace(package, quietly = TRUE)) {
    cat(sprintf("the R package %s is not installed\n", package))
    quit(status = 77)
  }
}
library(httr2)
base <- Sys.getenv("REGISTER_URL")

# The address of the next page is absolute, so it can be passed on as it is.
request <- request(paste0(base, "/v1/projects?limit=100&sort=-start"))
ids <- character()
pages <- 0
repeat {
  response <- req_perform(request)
  page <- resp_body_json(response)
  ids <- c(ids, vapply(page$items, function(item) item$id, character(1)))
  pages <- pages + 1
  following <- resp_link_url(response, "next")
  stopifnot(identical(following, page$links[["next"]]))
  if (is.null(following)) break
  request <- req_url(request, following)
}
records <- read.csv(file.path(Sys.getenv("REGISTER_DATA"), "records.csv"), colClasses = "character")
stopifnot(setequal(ids, records$id[records$kind == "project"]), !anyDuplicated(ids), pages == ceiling(length(ids) / 100))

# Empty cells are missing. `NA` is Namibia.
table <- function(path) read.csv(paste0(base, path), na.strings = "", check.names = FALSE)
projects <- table("/v1/projects?format=csv&sort=-start")
stopifnot(identical(projects$id, ids))
stats <- resp_body_json(req_perform(request(paste0(base, "/v1/projects/stats"))))
sum <- sum(projects[["funding.counted_eur"]], na.rm = TRUE)
stopifnot(identical(sprintf("%.2f", sum), stats$amount_eur))
countries <- table("/v1/countries?format=csv")
stopifnot(countries$name[countries$code == "NA"] == "Namibia")

# An error has the problem in its body.
refused <- req_perform(req_error(request(paste0(base, "/v1/projects?limit=501")), is_error = function(response) FALSE))
stopifnot(resp_status(refused) == 400, resp_content_type(refused) == "application/problem+json")

cat(sprintf("%d projects in %d pages by httr2 %s; %.2f euro equal the statistics\n", length(ids), pages, packageVersion("httr2"), sum))
