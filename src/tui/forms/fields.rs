//! The fields of a form in their order, found by their ids.

use super::choice::Choice;
use super::field::{Field, Kind, Need, Way};
use super::words::Words;

/// All fields of a form, asked for or not.
#[derive(Clone, Debug)]
pub(super) struct Fields(pub(super) Vec<Field>);

impl Fields {
    pub(super) fn get(&self, id: &str) -> Option<&Field> {
        self.0.iter().find(|field| field.id == id)
    }

    fn get_mut(&mut self, id: &str) -> Option<&mut Field> {
        self.0.iter_mut().find(|field| field.id == id)
    }

    /// The fields that are asked for as things stand, with their places.
    pub(super) fn asked(&self) -> impl DoubleEndedIterator<Item = (usize, &Field)> {
        self.0.iter().enumerate().filter(|(_, field)| field.asked)
    }

    /// The place of a field that is asked for.
    pub(super) fn place(&self, id: &str) -> Option<usize> {
        self.asked()
            .find(|(_, field)| field.id == id)
            .map(|(at, _)| at)
    }

    /// The field asked for beside `from`; the last one is followed by the first.
    pub(super) fn beside(&self, from: usize, way: Way) -> usize {
        let mut places = self.asked().map(|(at, _)| at);
        let found = match way {
            Way::Next => places
                .find(|at| *at > from)
                .or_else(|| self.asked().next().map(|(at, _)| at)),
            Way::Previous => {
                let before = places.rfind(|at| *at < from);
                before.or_else(|| self.asked().next_back().map(|(at, _)| at))
            }
        };
        found.unwrap_or(from)
    }

    /// Asks for a field, or not; what stands in it stays either way.
    pub(super) fn ask(&mut self, id: &str, when: bool) {
        if let Some(field) = self.get_mut(id) {
            field.asked = when;
        }
    }

    /// Puts a text or a code in the place of what stands in a field.
    pub(super) fn put(&mut self, id: &str, value: &str) {
        if let Some(field) = self.get_mut(id) {
            field.put(value);
        }
    }

    pub(super) fn need(&mut self, id: &str, need: Need) {
        if let Some(field) = self.get_mut(id) {
            field.need = need;
        }
    }

    pub(super) fn kind(&mut self, id: &str, kind: Kind) {
        if let Some(field) = self.get_mut(id) {
            field.kind = kind;
        }
    }

    pub(super) fn offer(&mut self, id: &str, choices: Vec<Choice>) {
        if let Some(field) = self.get_mut(id) {
            field.offer(choices);
        }
    }

    pub(super) fn hint(&mut self, id: &str, hint: Option<Words>) {
        if let Some(field) = self.get_mut(id) {
            field.hint = hint;
        }
    }

    /// The code chosen or the text typed; empty where the field is not asked for.
    pub(super) fn value(&self, id: &str) -> &str {
        match self.get(id) {
            Some(field) if field.asked => field.value(),
            _ => "",
        }
    }
}
