FROM rust:1.95-bookworm AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked && mkdir /data

# Contains only the binary and its libraries: no shell, no package manager.
FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /src/target/release/thb-register /usr/local/bin/thb-register
COPY --from=build --chown=nonroot:nonroot /data /data
WORKDIR /data
VOLUME /data
ENV REGISTER_LISTEN=0.0.0.0:8080 REGISTER_DATABASE_URL=sqlite:/data/thb-register.db
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["/usr/local/bin/thb-register", "health"]
ENTRYPOINT ["/usr/local/bin/thb-register"]
CMD ["serve"]
