//! masar-exchange
