/// The shipped weights by language, base64; written by the program that trains them.
enum WordingWeights {}
