import Foundation

extension Seeded {
    /// A place in 0..<count by the high word of a product (Lemire 2019, ACM TOMACS 29:3), whose bias is below count / 2^64.
    mutating func drawIndex(below count: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(count)).high)
    }

    /// A number in 0..<1 with 53 random bits.
    mutating func drawUnit() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// A standard normal number (Box and Muller 1958, Ann. Math. Stat. 29:610).
    mutating func drawNormal() -> Double {
        let radius = (-2 * log(1 - drawUnit())).squareRoot()
        return radius * cos(2 * .pi * drawUnit())
    }
}
