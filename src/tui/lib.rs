//! masar-tui
