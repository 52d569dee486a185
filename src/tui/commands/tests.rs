//! The table beside the keymaps and layouts that are shipped.

mod keyboards;
mod readme;
