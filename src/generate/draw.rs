//! Draws: the same seed gives the same, on every machine and in every release.
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

/// The draws for one project. `ChaCha` is specified to the bit and its crate keeps to that, so a seed means the same for ever; a
/// small fast generator may be exchanged for another one between two versions of its crate. What is made of the bits (ranges,
/// picks) is written out here, because that is what libraries do change.
pub struct Draw(ChaCha8Rng);

impl Draw {
    /// A stream of its own for every number: what it gives does not depend on how many projects there are.
    pub fn of(seed: u64, number: u64) -> Self {
        let mut key = [0; 32];
        key.iter_mut().zip(seed.to_le_bytes()).for_each(|(byte, part)| *byte = part);
        let mut bits = ChaCha8Rng::from_seed(key);
        bits.set_stream(number);
        Self(bits)
    }

    /// A number below a bound; 0 below 0.
    pub fn below(&mut self, bound: u64) -> u64 {
        let scaled = (u128::from(self.0.next_u64()) * u128::from(bound)) >> 64;
        u64::try_from(scaled).unwrap_or_default()
    }

    /// The same of a smaller sort.
    pub fn number(&mut self, bound: u32) -> u32 {
        u32::try_from(self.below(bound.into())).unwrap_or_default()
    }

    /// True so many times in a hundred.
    pub fn percent(&mut self, times: u64) -> bool {
        self.below(100) < times
    }

    /// One of several, each as often as the others; nothing where there is none.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.place(of.len()))
    }

    /// One of several, the first often and the last hardly ever; nothing where there is none.
    pub fn skewed<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let place = self.place(of.len()).min(self.place(of.len())).min(self.place(of.len()));
        of.get(place)
    }

    /// Up to so many of several, none twice, in the order in which they were drawn.
    pub fn some<'a, T: PartialEq>(&mut self, most: u64, of: &'a [T]) -> Vec<&'a T> {
        let mut drawn = vec![];
        for _ in 0..self.below(most + 1) {
            drawn.extend(self.skewed(of).filter(|one| !drawn.contains(one)));
        }
        drawn
    }

    fn place(&mut self, count: usize) -> usize {
        usize::try_from(self.below(count as u64)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_means_the_same_for_ever() {
        let drawn = |seed, number| {
            let mut draw = Draw::of(seed, number);
            [0; 4].map(|_| draw.below(1_000))
        };
        assert_eq!(drawn(1, 1), [103, 817, 638, 327]);
        assert_ne!(drawn(1, 1), drawn(1, 2), "another project");
        assert_ne!(drawn(1, 1), drawn(2, 1), "another seed");
    }

    #[test]
    fn draws_stay_within_their_bounds() {
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
