import Pictures
import Testing

@Suite struct `Placeholder` {}
