//! The same data with seaography and actix-web. The entities are hand-written; seaography generates everything else.
//!
//! `seaography-peer URL PORT`
use actix_web::web::{self, Data};
use actix_web::{App, HttpServer};
use async_graphql::dynamic::Schema;
use async_graphql_actix_web::{GraphQLRequest, GraphQLResponse};
use seaography::{Builder, BuilderContext};
use std::sync::LazyLock;

mod country {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "country")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub code: String,
        pub name: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod organisation {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "organisation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub name: String,
        pub short_name: Option<String>,
        pub r#type: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod record {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "record")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        pub summary: String,
        pub reporter: String,
        pub document: String,
        pub section: String,
        pub row: i32,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod record_country {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "record_country")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i32,
        #[sea_orm(column_name = "country")]
        pub country_code: String,
        #[sea_orm(belongs_to, from = "version", to = "version")]
        pub project: HasOne<super::project::Entity>,
        #[sea_orm(belongs_to, from = "country_code", to = "code")]
        pub country: HasOne<super::country::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod record_organisation {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "record_organisation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i32,
        #[sea_orm(column_name = "organisation")]
        pub organisation_id: String,
        pub role: String,
        #[sea_orm(belongs_to, from = "version", to = "version")]
        pub project: HasOne<super::project::Entity>,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: HasOne<super::organisation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod record_amount {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "record_amount")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i32,
        pub value: i64,
        pub currency: String,
        pub role: String,
        pub approximate: bool,
        pub value_eur: Option<i64>,
        #[sea_orm(belongs_to, from = "version", to = "version")]
        pub project: HasOne<super::project::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod project_theme {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "project_theme")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i32,
        pub theme: String,
        #[sea_orm(belongs_to, from = "version", to = "version")]
        pub project: HasOne<super::project::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod project {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "project")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        pub id: String,
        pub until: Option<i64>,
        pub ordinal: i32,
        pub title: String,
        pub programme: Option<String>,
        #[sea_orm(belongs_to, from = "version", to = "version")]
        pub record: HasOne<super::record::Entity>,
        #[sea_orm(has_many)]
        pub countries: HasMany<super::record_country::Entity>,
        #[sea_orm(has_many)]
        pub organisations: HasMany<super::record_organisation::Entity>,
        #[sea_orm(has_many)]
        pub amounts: HasMany<super::record_amount::Entity>,
        #[sea_orm(has_many)]
        pub themes: HasMany<super::project_theme::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

static CONTEXT: LazyLock<BuilderContext> = LazyLock::new(|| {
    let mut context = BuilderContext::default();
    let default_name = std::mem::replace(&mut context.entity_object.column_name, Box::new(|_, column| column.into()));
    // A relation has the name of its target table, which would clash with these columns.
    context.entity_object.column_name = Box::new(move |entity, column| match column {
        "country" | "organisation" => format!("{column}Key"),
        column => default_name(entity, column),
    });
    context
});

async fn graphql(schema: Data<Schema>, request: GraphQLRequest) -> GraphQLResponse {
    schema.execute(request.into_inner()).await.into()
}

#[actix_web::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [url, port] = arguments.as_slice() else { return Err("usage: seaography-peer URL PORT".into()) };
    let mut options = sea_orm::ConnectOptions::new(url);
    options.max_connections(8).sqlx_logging(false);
    let db = sea_orm::Database::connect(options).await?;
    let mut builder = Builder::new(&CONTEXT, db.clone());
    seaography::register_entities!(
        builder,
        [country, organisation, record, record_country, record_organisation, record_amount, project_theme, project]
    );
    let schema = Data::new(builder.schema_builder().data(db).finish()?);
    let server = HttpServer::new(move || App::new().app_data(schema.clone()).route("/graphql", web::get().to(graphql)));
    Ok(server.tcp_nodelay(true).bind(("127.0.0.1", port.parse()?))?.run().await?)
}
