//! Prints the TypeScript side of the contract; `cargo xtask bindings` puts it where it belongs.

fn main() {
    print!("{}", duurloop_core::api::typescript());
}
