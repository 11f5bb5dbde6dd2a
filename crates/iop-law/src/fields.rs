//! A TOML table read field by field, each value in the form that is asked for, every fault with its line. Knows no
//! meaning of any field.

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::{DeTable, DeValue};
use toml::value::Datetime;

use crate::profile_error::{Form, ProfileError, ProfileFault};

/// A file that is being read.
#[derive(Clone, Copy)]
pub(crate) struct Text<'t> {
    pub(crate) file: &'t str,
    pub(crate) text: &'t str,
}

/// A table of a file, all of whose fields are known.
pub(crate) struct Fields<'t> {
    source: Text<'t>,
    /// What stands before the names of the fields: `requires[2].`, or nothing.
    path: String,
    /// Where the table begins, for what is missing in it.
    start: usize,
    table: &'t DeTable<'t>,
}

impl<'t> Text<'t> {
    pub(crate) fn parse(self) -> Result<Spanned<DeTable<'t>>, ProfileError> {
        DeTable::parse(self.text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start);
            self.refuse(start, String::new(), ProfileFault::NotToml(error.message().to_owned()))
        })
    }

    fn refuse(self, at: usize, field: String, fault: ProfileFault) -> ProfileError {
        let before = self.text.as_bytes().iter().take(at);
        let line = 1 + before.filter(|byte| **byte == b'\n').count();
        ProfileError { file: self.file.to_owned(), line: Some(line), field, fault }
    }
}

impl<'t> Fields<'t> {
    /// The table, refused if it has a field that is not `allowed`.
    pub(crate) fn of(
        source: Text<'t>,
        path: &str,
        table: &'t Spanned<DeTable<'t>>,
        allowed: &'static [&'static str],
    ) -> Result<Self, ProfileError> {
        Self::at(source, path.to_owned(), table.span().start, table.get_ref(), allowed)
    }

    fn at(
        source: Text<'t>,
        path: String,
        start: usize,
        table: &'t DeTable<'t>,
        allowed: &'static [&'static str],
    ) -> Result<Self, ProfileError> {
        let unknown = table.keys().find(|key| !allowed.contains(&key.get_ref().as_ref()));
        match unknown {
            Some(key) => {
                let field = format!("{path}{}", key.get_ref());
                Err(source.refuse(key.span().start, field, ProfileFault::UnknownField { allowed }))
            }
            None => Ok(Self { source, path, start, table }),
        }
    }

    /// The error for a fault of a field.
    pub(crate) fn refuse(&self, field: &str, fault: ProfileFault) -> ProfileError {
        let at = self.table.get(field).map_or(self.start, |value| value.span().start);
        self.source.refuse(at, format!("{}{field}", self.path), fault)
    }

    /// The value, which must be there.
    pub(crate) fn must<T>(&self, field: &str, value: Option<T>) -> Result<T, ProfileError> {
        value.ok_or_else(|| self.refuse(field, ProfileFault::MissingField))
    }

    /// A text that is not blank.
    pub(crate) fn text(&self, field: &str) -> Result<Option<String>, ProfileError> {
        let text = self.form(field, Form::Text, |value| value.as_str().map(str::to_owned))?;
        if text.as_deref().is_some_and(|text| text.is_empty() || text.trim() != text) {
            return Err(self.refuse(field, ProfileFault::Blank));
        }
        Ok(text)
    }

    /// A text that is an id.
    pub(crate) fn id(&self, field: &str) -> Result<Option<String>, ProfileError> {
        let id = self.text(field)?;
        let plain = |part: &str| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        if id.as_deref().is_some_and(|id| !id.split('-').all(plain)) {
            return Err(self.refuse(field, ProfileFault::NotAnId));
        }
        Ok(id)
    }

    /// Yes or no.
    pub(crate) fn yes_no(&self, field: &str) -> Result<Option<bool>, ProfileError> {
        self.form(field, Form::YesNo, DeValue::as_bool)
    }

    /// A day.
    pub(crate) fn day(&self, field: &str) -> Result<Option<NaiveDate>, ProfileError> {
        self.form(field, Form::Day, |value| value.as_datetime().and_then(day))
    }

    /// A number from 1.
    pub(crate) fn count(&self, field: &str) -> Result<Option<u32>, ProfileError> {
        self.form(field, Form::Count, |value| {
            let number = value.as_integer()?;
            u32::from_str_radix(number.as_str(), number.radix()).ok().filter(|number| *number > 0)
        })
    }

    /// Words, at least one.
    pub(crate) fn words(&self, field: &str) -> Result<Option<Vec<&'t str>>, ProfileError> {
        self.form(field, Form::Words, |value| {
            let words = value.as_array()?.iter().map(|word| word.get_ref().as_str()).collect::<Option<Vec<_>>>()?;
            (!words.is_empty()).then_some(words)
        })
    }

    /// A table in this one.
    pub(crate) fn table(&self, field: &str, allowed: &'static [&'static str]) -> Result<Option<Self>, ProfileError> {
        let table = self.form(field, Form::Table, DeValue::as_table)?;
        let start = self.table.get(field).map_or(self.start, |value| value.span().start);
        table.map(|table| Self::at(self.source, format!("{field}."), start, table, allowed)).transpose()
    }

    /// The tables of a list in this one; none is an empty list.
    pub(crate) fn tables(&self, field: &str, allowed: &'static [&'static str]) -> Result<Vec<Self>, ProfileError> {
        let tables = self.form(field, Form::Tables, |value| {
            let entries = value.as_array()?.iter();
            entries.map(|entry| Some((entry.span().start, entry.get_ref().as_table()?))).collect::<Option<Vec<_>>>()
        })?;
        let tables = tables.unwrap_or_default().into_iter().enumerate();
        let read =
            |(index, (start, table))| Self::at(self.source, format!("{field}[{}].", index + 1), start, table, allowed);
        tables.map(read).collect()
    }

    fn form<T>(
        &self,
        field: &str,
        form: Form,
        read: impl FnOnce(&'t DeValue<'t>) -> Option<T>,
    ) -> Result<Option<T>, ProfileError> {
        let Some(value) = self.table.get(field) else { return Ok(None) };
        match read(value.get_ref()) {
            Some(read) => Ok(Some(read)),
            None => Err(self.refuse(field, ProfileFault::WrongForm(form))),
        }
    }
}

/// A date without time.
pub(crate) fn day(stamp: &Datetime) -> Option<NaiveDate> {
    match stamp {
        Datetime { date: Some(date), time: None, offset: None } => {
            NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day))
        }
        _ => None,
    }
}
