//! A made-up office.
