//! Papers: the formats they are written in, and the files they become.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use iop_core::Agreement;
use iop_renderer::picture::PictureKind;
use iop_renderer::{Document, Mark, PdfOptions, RenderError, Signing, akn, compose, docx, html, markdown, pdf, text};

use crate::config::Choice;
use crate::enclosed::{Check, Enclosed};
use crate::examination::{Aim, Examined};
use crate::file_name::{stem, target};
use crate::session::Session;
use crate::trouble::Trouble;
use crate::write;

/// A format of papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(crate) enum PaperFormat {
    Pdf,
    Docx,
    Html,
    Md,
    Txt,
    Akn,
}

impl PaperFormat {
    pub(crate) const ALL: &[Self] = &[Self::Pdf, Self::Docx, Self::Html, Self::Md, Self::Txt, Self::Akn];

    pub(crate) fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Html => "html",
            Self::Md => "md",
            Self::Txt => "txt",
            Self::Akn => "akn",
        }
    }

    /// The paper in this format; `pdf` makes the one that has more in it than the document.
    fn bytes(self, document: &Document, pdf: &dyn Fn() -> Made) -> Made {
        match self {
            Self::Pdf => pdf(),
            Self::Docx => docx(document),
            Self::Html => Ok(html(document).into_bytes()),
            Self::Md => Ok(markdown(document).into_bytes()),
            Self::Txt => Ok(text(document).into_bytes()),
            Self::Akn => akn(document).map(String::into_bytes),
        }
    }
}

/// Which papers are asked for, and where they go.
pub(crate) struct Order<'a> {
    pub(crate) formats: &'a [PaperFormat],
    pub(crate) mark: Mark,
    pub(crate) signing: Signing,
    /// The day that the enclosed report is made as of, if it is asked for.
    pub(crate) as_of: Option<NaiveDate>,
    /// The pictures a PDF has as annexes.
    pub(crate) annex: &'a [PictureKind],
    pub(crate) out: &'a Path,
    /// What stands between the id and the extension: `.public` for public versions.
    pub(crate) mid: &'static str,
    /// The files that nothing may be written over.
    pub(crate) sources: &'a [Examined],
}

/// How papers are made, whatever command makes them.
#[derive(Debug, Clone, Args)]
pub(crate) struct Making {
    /// As drafts, findings or not.
    #[arg(long)]
    draft: bool,
    /// To be signed on paper, with lines for ink and no signature fields.
    #[arg(long)]
    paper: bool,
    /// Pictures that follow on the text of a PDF, of those the agreement has.
    #[arg(long, value_delimiter = ',', value_parser = pictures())]
    annex: Vec<PictureKind>,
    #[command(flatten)]
    pub(crate) aim: Aim,
    #[command(flatten)]
    pub(crate) choice: Choice,
}

impl Making {
    /// The papers of these agreements in these formats, to this folder.
    pub(crate) fn order<'a>(&'a self, formats: &'a [PaperFormat], out: &'a Path, sources: &'a [Examined]) -> Order<'a> {
        Order {
            formats,
            mark: if self.draft { Mark::Draft } else { Mark::None },
            signing: if self.paper { Signing::Ink } else { Signing::Fields },
            as_of: self.aim.as_of,
            annex: &self.annex,
            out,
            mid: "",
            sources,
        }
    }
}

fn pictures() -> impl TypedValueParser<Value = PictureKind> {
    PossibleValuesParser::new(PictureKind::ALL.iter().map(|kind| kind.as_str())).try_map(|name| name.parse())
}

/// A paper, or why there is none.
type Made = Result<Vec<u8>, RenderError>;

/// What became of the papers of one agreement.
#[derive(Default)]
pub(crate) struct Papers {
    pub(crate) written: Vec<PathBuf>,
    pub(crate) troubles: Vec<Trouble>,
}

impl Order<'_> {
    /// The agreement, if it may be printed: what has errors is printed only as a draft.
    pub(crate) fn printable<'a>(&self, file: &'a Examined) -> Option<&'a Agreement> {
        let fit = self.mark == Mark::Draft || !file.report.has_errors();
        file.source.reading.agreement.as_ref().filter(|_| fit)
    }

    /// Writes the papers of one agreement.
    pub(crate) fn write(&self, file: &Examined, agreement: &Agreement, session: &Session) -> Papers {
        let mut papers = Papers { written: vec![], troubles: vec![] };
        for (format, made) in self.make(file, agreement, session) {
            let written = made
                .map_err(|source| Trouble::Paper { file: file.source.name(), format: format.extension(), source })
                .and_then(|bytes| {
                    self.put(&format!("{}{}.{}", stem(&file.source), self.mid, format.extension()), &bytes)
                });
            match written {
                Ok(path) => papers.written.push(path),
                Err(trouble) => papers.troubles.push(trouble),
            }
        }
        papers
    }

    /// Writes a file among the papers.
    pub(crate) fn put(&self, name: &str, bytes: &[u8]) -> Result<PathBuf, Trouble> {
        let path = target(self.out, name, self.sources)?;
        write::replace(&path, bytes)?;
        Ok(path)
    }

    /// The papers of one agreement, in every format asked for.
    pub(crate) fn make(&self, file: &Examined, agreement: &Agreement, session: &Session) -> Vec<(PaperFormat, Made)> {
        match compose(agreement, self.mark, &file.config.house) {
            Ok(document) => {
                let pdf = || self.pdf(&document, file, agreement, session);
                self.formats.iter().map(|format| (*format, format.bytes(&document, &pdf))).collect()
            }
            Err(error) => self.formats.first().map(|format| (*format, Err(error))).into_iter().collect(),
        }
    }

    fn pdf(&self, document: &Document, file: &Examined, agreement: &Agreement, session: &Session) -> Made {
        let check = Check::of(agreement, file.report.stage, self.as_of, &file.config);
        let enclosed = Enclosed::of(&file.source.bytes, &stem(&file.source), agreement, &file.config, check, session);
        let names = enclosed.names();
        let options = PdfOptions {
            attachments: &enclosed.attachments(&names),
            signing: self.signing,
            annex: self.annex,
            noted: &enclosed.noted(),
        };
        pdf(document, &options)
    }
}
