//! masar-domain
