//! Ids of GraphQL nodes. The id of a record or an entry of reference data is what filters take. It is unique only within its type. The id
//! of a node also names the type, so it is unique over the whole schema: `region:european-union`. The id of a state names the revision that
//! was read, too: `region:european-union@3`.
use async_graphql::ID;
use entity::Revision;

pub const ACTION: &str = "action";
pub const PROJECT: &str = "project";
pub const AGREEMENT: &str = "agreement";
pub const COOPERATION: &str = "cooperation";
pub const PLAN: &str = "plan";
pub const ORGANISATION: &str = "organisation";
pub const DOCUMENT: &str = "document";
pub const COUNTRY: &str = "country";
pub const REGION: &str = "region";
pub const PROGRAMME: &str = "programme";
pub const EXCHANGE_RATE: &str = "exchange-rate";

/// The types of nodes, as their ids name them.
const TYPES: [&str; 11] =
    [ACTION, PROJECT, AGREEMENT, COOPERATION, PLAN, ORGANISATION, DOCUMENT, COUNTRY, REGION, PROGRAMME, EXCHANGE_RATE];

/// Returns the id of a node.
pub fn node_id(node_type: &str, id: &str) -> ID {
    ID(format!("{node_type}:{id}"))
}

/// Returns the id of a node at a revision.
pub fn state_id(node_type: &str, id: &str, Revision(revision): Revision) -> ID {
    ID(format!("{node_type}:{id}@{revision}"))
}

/// An id that a client sends: of a node, of a state, or of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NodeRef<'a> {
    /// The type of the node. `None` for the id of a record.
    pub node_type: Option<&'static str>,
    pub id: &'a str,
    /// The revision of the state.
    pub revision: Option<Revision>,
}

impl<'a> NodeRef<'a> {
    pub fn read(text: &'a str) -> Self {
        let typed = text.split_once(':').and_then(|(name, id)| Some((TYPES.iter().find(|known| **known == name)?, id)));
        let Some((node_type, id)) = typed else { return Self { node_type: None, id: text, revision: None } };
        let state = id.rsplit_once('@').and_then(|(id, revision)| Some((id, revision.parse().ok()?)));
        match state {
            Some((id, revision)) => Self { node_type: Some(node_type), id, revision: Some(Revision(revision)) },
            None => Self { node_type: Some(node_type), id, revision: None },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_ids_of_nodes_states_and_records() {
        fn read(text: &str) -> (Option<&str>, &str, Option<i64>) {
            let NodeRef { node_type, id, revision } = NodeRef::read(text);
            (node_type, id, revision.map(|revision| revision.0))
        }
        assert_eq!(read("12401-11-at-01"), (None, "12401-11-at-01", None));
        assert_eq!(read("document:16633/06"), (Some("document"), "16633/06", None));
        assert_eq!(read("exchange-rate:SEK-2010@12"), (Some("exchange-rate"), "SEK-2010", Some(12)));
        assert_eq!(read("nothing:a@1"), (None, "nothing:a@1", None));
        assert_eq!(read("project:a@b"), (Some("project"), "a@b", None));
        let (state, node) = (state_id(PROJECT, "a@2", Revision(3)), node_id(COUNTRY, "UA"));
        assert_eq!(read(&state), (Some("project"), "a@2", Some(3)));
        assert_eq!(read(&node), (Some("country"), "UA", None));
    }
}
