//! masar-text
