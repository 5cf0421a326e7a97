//! Random draws. The same seed gives the same values on every machine and in every release.
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

/// The random source of one project. `ChaCha` is fully specified, so a seed gives the same bits for ever. The crates of small fast
/// generators may change the algorithm between versions. Ranges and picks are implemented here, because libraries change those too.
pub struct Draw(ChaCha8Rng);

impl Draw {
    /// Creates a separate stream for each number, so that draws do not depend on the number of projects.
    pub fn of(seed: u64, number: u64) -> Self {
        let mut key = [0; 32];
        key.iter_mut().zip(seed.to_le_bytes()).for_each(|(byte, part)| *byte = part);
        let mut bits = ChaCha8Rng::from_seed(key);
        bits.set_stream(number);
        Self(bits)
    }

    /// Draws a number below a bound. 0 if the bound is 0.
    pub fn below(&mut self, bound: u64) -> u64 {
        let scaled = (u128::from(self.0.next_u64()) * u128::from(bound)) >> 64;
        u64::try_from(scaled).unwrap_or_default()
    }

    /// Like `below`, for `u32`.
    pub fn number(&mut self, bound: u32) -> u32 {
        u32::try_from(self.below(bound.into())).unwrap_or_default()
    }

    /// Returns true with the given probability, in percent.
    pub fn percent(&mut self, probability: u64) -> bool {
        self.below(100) < probability
    }

    /// Draws an item, all with the same probability. None if there are no items.
    pub fn one<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        items.get(self.index(items.len()))
    }

    /// Draws an item, the first often and the last rarely. None if there are no items.
    pub fn skewed<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        let count = items.len();
        let index = self.index(count).min(self.index(count)).min(self.index(count));
        items.get(index)
    }

    /// Draws up to `limit` distinct items, in the order of the draws.
    pub fn some<'a, T: PartialEq>(&mut self, limit: u64, items: &'a [T]) -> Vec<&'a T> {
        let mut drawn = vec![];
        for _ in 0..self.below(limit + 1) {
            drawn.extend(self.skewed(items).filter(|item| !drawn.contains(item)));
        }
        drawn
    }

    fn index(&mut self, count: usize) -> usize {
        usize::try_from(self.below(count as u64)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn same_seed_gives_same_draws() {
        let drawn = |seed, number| {
            let mut draw = Draw::of(seed, number);
            [0; 4].map(|_| draw.below(1_000))
        };
        assert_eq!(drawn(1, 1), [103, 817, 638, 327]);
        assert_ne!(drawn(1, 1), drawn(1, 2), "another project");
        assert_ne!(drawn(1, 1), drawn(2, 1), "another seed");
    }

    #[test]
    fn draws_stay_within_bounds() {
        let mut draw = Draw::of(1, 1);
        let letters = ["a", "b", "c", "d"];
        for _ in 0..1_000 {
            assert!(draw.below(7) < 7);
            let some = draw.some(3, &letters);
            assert!(some.len() <= 3 && some.iter().all(|one| some.iter().filter(|other| other == &one).count() == 1));
        }
        assert_eq!((draw.below(0), draw.one::<u8>(&[]), draw.skewed::<u8>(&[])), (0, None, None));
        assert_eq!((draw.percent(0), draw.percent(100)), (false, true));
    }
}
