//! Masar: arguments to one verb.
fn main() {}
