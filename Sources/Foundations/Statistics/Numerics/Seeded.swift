/// The SplitMix64 generator (Steele, Lea and Flood 2014, OOPSLA): the same seed gives the same numbers on every machine.
package struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    /// A generator that starts at `seed`; every seed is good, 0 included.
    package init(seed: UInt64) { state = seed }

    /// The next 64 random bits; the sequence repeats after 2^64 of them.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
