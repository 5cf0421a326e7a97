//! Exact amounts of money, in hundredths. They are never floating-point numbers.
use async_graphql::{InputValueError, InputValueResult, Scalar, ScalarType, Value};
use sea_orm::DeriveValueType;
use serde::{Deserialize, Serialize, Serializer};
use std::fmt::{Display, Formatter};
use std::str::FromStr;

/// An amount of money in hundredths of its unit. Serialized as a decimal with two places: `1300.00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, DeriveValueType)]
#[serde(try_from = "String")]
pub struct Money(pub i64);

/// An exact decimal with two places, as a string: `"1300.00"`. Arguments also take an integer: `1300`.
#[Scalar(name = "Decimal")]
impl ScalarType for Money {
    fn parse(value: Value) -> InputValueResult<Self> {
        let text = match value {
            Value::String(text) => text,
            Value::Number(number) if !number.is_f64() => number.to_string(),
            _ => return Err(InputValueError::custom("must be an integer, or a decimal as a string: \"1300.00\"")),
        };
        text.parse().map_err(InputValueError::custom)
    }

    fn to_value(&self) -> Value {
        Value::String(self.to_string())
    }
}

impl Display for Money {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let (sign, hundredths) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        write!(f, "{sign}{}.{:02}", hundredths / 100, hundredths % 100)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl FromStr for Money {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
        let (units, places) = digits.split_once('.').unwrap_or((digits, ""));
        let well_formed = !units.is_empty()
            && places.len() <= 2
            && !digits.ends_with('.')
            && units.bytes().chain(places.bytes()).all(|byte| byte.is_ascii_digit());
        let hundredths = format!("{units}{places:0<2}").parse::<i64>().ok().filter(|_| well_formed);
        hundredths
            .map(|hundredths| Self(sign * hundredths))
            .ok_or("must be a decimal number with at most two places: 1300.00")
    }
}

impl TryFrom<String> for Money {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_money_as_parsed() {
        for (text, hundredths) in
            [("1300.00", 130_000), ("0.05", 5), ("-0.50", -50), ("92233720368547758.07", i64::MAX)]
        {
            let money: Money = text.parse().unwrap();
            assert_eq!((money.0, money.to_string()), (hundredths, text.to_owned()));
        }
        assert_eq!("7".parse(), Ok(Money(700)));
        assert_eq!("7.5".parse(), Ok(Money(750)));
        for text in ["", ".", "1.", ".5", "1.234", "1,5", "1e3", "--1", "+1", "92233720368547758.08", "1 000"] {
            assert!(text.parse::<Money>().is_err(), "{text}");
        }
    }
}
