//! Stories of forms: keys in, values, problems and commands out.

mod commands;
mod dossier;
mod filling;
mod following;
mod foreseen;
mod graduation;
mod money;
mod moving;
mod office;
mod refused;
mod screens;
mod words;

use office::Desk;
