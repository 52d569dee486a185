//! masar-store
