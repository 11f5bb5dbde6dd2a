//! Tests of `iop.toml`: which file is found, and what is refused. Knows folders of its own making only.

use iop_core::Language;
use tempfile::TempDir;

use super::*;
use crate::words::Words;

const PROFILE: &str = r#"
id = "exempelby"
name = "Riktlinjer för IOP"
publisher = "Exempelby kommun"
kind = "partnership"
verified = true
source = "Kommunfullmäktige § 12"
checked = 2026-11-22

[[requires]]
any_of = ["children"]
called = "Barnrättsperspektiv"
"#;

/// A folder of its own with these files. It ends the search, so that nothing above it counts.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join(ENDS_SEARCH)).expect("a folder");
    for (name, content) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, content).expect("a file");
    }
    folder
}

fn config(folder: &TempDir, source: &str) -> Option<Arc<Config>> {
    Configs::new(&Choice::default()).of(&folder.path().join(source))
}

fn profile(folder: &TempDir, source: &str) -> Option<String> {
    config(folder, source).expect("the settings are whole").profile.clone()
}

/// What is said of faulty settings, without the path of the folder.
fn complaint(language: Language, files: &[(&str, &str)]) -> String {
    let folder = folder(files);
    let mut configs = Configs::new(&Choice::default());
    assert!(configs.of(&folder.path().join("a.yaml")).is_none());
    let said: Vec<_> = configs.troubles.iter().map(|trouble| trouble.said(&Words::new(language))).collect();
    let real = fs::canonicalize(folder.path()).expect("it is there");
    said.join("\n").replace(&format!("{}/", real.display()), "")
}

fn told(files: &[(&str, &str)]) -> String {
    complaint(Language::Sv, files)
}

#[test]
fn the_nearest_file_counts() {
    let folder = folder(&[
        ("iop.toml", "profile = \"boras-2016\"\n"),
        ("a/b/x.yaml", ""),
        ("a/c/iop.toml", "profile = \"goteborg\"\n"),
        ("a/c/d/x.yaml", ""),
    ]);
    assert_eq!(profile(&folder, "x.yaml").as_deref(), Some("boras-2016"));
    assert_eq!(profile(&folder, "a/b/x.yaml").as_deref(), Some("boras-2016"));
    assert_eq!(profile(&folder, "a/c/x.yaml").as_deref(), Some("goteborg"));
    assert_eq!(profile(&folder, "a/c/d/x.yaml").as_deref(), Some("goteborg"));
    assert_eq!(profile(&folder, "a/c/../b/x.yaml").as_deref(), Some("boras-2016"));
}

#[test]
fn the_search_ends_at_a_repository() {
    let folder = folder(&[("iop.toml", "profile = \"boras-2016\"\n"), ("a/.git/HEAD", ""), ("a/b/x.yaml", "")]);
    assert_eq!(profile(&folder, "a/b/x.yaml"), None);
    assert_eq!(profile(&folder, "a/x.yaml"), None);
    fs::write(folder.path().join("a/iop.toml"), "profile = \"goteborg\"\n").expect("a file");
    assert_eq!(profile(&folder, "a/b/x.yaml").as_deref(), Some("goteborg"));
}

#[test]
fn a_file_is_read_once() {
    let folder = folder(&[("iop.toml", "profile = \"boras-2016\"\n"), ("a/x.yaml", "")]);
    let mut configs = Configs::new(&Choice::default());
    let first = configs.of(&folder.path().join("x.yaml")).expect("whole");
    fs::remove_file(folder.path().join("iop.toml")).expect("it was there");
    let again = configs.of(&folder.path().join("a/x.yaml")).expect("whole");
    let same = configs.of(&folder.path().join("a/y.yaml")).expect("whole");
    assert_eq!(first.profile.as_deref(), Some("boras-2016"));
    assert!(Arc::ptr_eq(&first, &again) && Arc::ptr_eq(&first, &same));
}

#[test]
fn a_faulty_file_is_told_once_and_leaves_its_agreements_alone() {
    let folder = folder(&[("iop.toml", "profil = \"boras-2016\"\n"), ("a/x.yaml", "")]);
    let mut configs = Configs::new(&Choice::default());
    for source in ["x.yaml", "y.yaml", "a/x.yaml"] {
        assert!(configs.of(&folder.path().join(source)).is_none());
    }
    assert_eq!(configs.troubles.len(), 1);
}

#[test]
fn a_file_may_be_chosen_and_all_may_be_left_out() {
    let folder = folder(&[("iop.toml", "profile = \"boras-2016\"\n"), ("b.toml", "profile = \"goteborg\"\n")]);
    let source = folder.path().join("x.yaml");
    let chosen = Choice { config: Some(folder.path().join("b.toml")), no_config: false };
    let chosen = Configs::new(&chosen).of(&source).expect("whole");
    assert_eq!(chosen.profile.as_deref(), Some("goteborg"));
    let none = Configs::new(&Choice { config: None, no_config: true }).of(&source).expect("whole");
    assert_eq!(none.profile, None);
    let missing = Choice { config: Some(folder.path().join("c.toml")), no_config: false };
    let mut configs = Configs::new(&missing);
    assert!(configs.of(&source).is_none());
    assert!(matches!(configs.troubles[..], [Trouble::Read { .. }]));
}

#[test]
fn standard_input_has_the_settings_of_the_folder_one_stands_in() {
    let here = fs::canonicalize(".").expect("it is there");
    assert_eq!(folder_of(Path::new(STANDARD_INPUT)).ok(), Some(here.clone()));
    assert_eq!(folder_of(Path::new("x.yaml")).ok(), Some(here.clone()));
    assert_eq!(folder_of(Path::new("src/x.yaml")).ok(), Some(here.join("src")));
}

#[test]
fn own_profiles_can_be_chosen() {
    let folder = folder(&[
        ("iop.toml", "\u{feff}profiles = \"profiler\"\r\nprofile = \"exempelby\"\r\n"),
        ("profiler/exempelby.toml", PROFILE),
        ("profiler/LÄS.md", "inget"),
        ("profiler/.#exempelby.toml", "inget"),
    ]);
    let config = config(&folder, "x.yaml").expect("whole");
    assert_eq!(config.profile.as_deref(), Some("exempelby"));
    assert!(config.law.profile("exempelby").is_some());
    assert!(config.law.profile("boras-2016").is_some());
}

#[test]
fn wording_is_read_and_tried() {
    let with = |name: &str, text: &str| {
        let files =
            [("iop.toml", "wording = \"ord\"\n"), ("ord/README.md", "inget"), ("ord/sv/.dold", ""), (name, text)];
        let folder = folder(&files);
        let mut configs = Configs::new(&Choice::default());
        let whole = configs.of(&folder.path().join("x.yaml")).is_some();
        (whole, configs.troubles.into_iter().next())
    };
    for name in ["ord/sv/purpose.md", "ord/en/purpose.md", "ord/sv/grant/purpose.md"] {
        assert!(matches!(with(name, "# Rubrik\n\nText.\n"), (true, None)), "{name}");
    }
    let (whole, trouble) = with("ord/sv/purpose.md", "# Rubrik\n\n{{ fel\n");
    assert!(!whole);
    assert!(
        matches!(&trouble, Some(Trouble::Wording { path, .. }) if path.ends_with("ord/sv/purpose.md")),
        "{trouble:?}"
    );
    let (_, trouble) = with("ord/sv/syfte.md", "# Rubrik\n");
    let said = trouble.map(|trouble| trouble.said(&Words::new(Language::Sv))).unwrap_or_default();
    assert!(said.contains("ord/sv/syfte.md har ett namn som ingen ordalydelse har"), "{said}");
}

#[test]
fn a_faulty_key_is_told_with_file_line_and_what_is_allowed() {
    assert_eq!(
        told(&[("iop.toml", "# inställningar\nprofil = \"boras-2016\"\n")]),
        "iop.toml, rad 2, nyckeln profil: nyckeln finns inte; de som finns är baseline, profile, profiles, style, wording"
    );
    assert_eq!(
        complaint(Language::En, &[("iop.toml", "\nprofile = 2016\n")]),
        "iop.toml, line 2, key profile: must be text in quotation marks"
    );
    assert!(
        told(&[("iop.toml", "profile = \" \"\n")])
            .ends_with("rad 1, nyckeln profile: är tom, eller har blanksteg i början eller slutet")
    );
    assert!(told(&[("iop.toml", "\n\nprofile = \"x\n")]).starts_with("iop.toml, rad 3: filen följer inte TOML ("));
    assert!(
        told(&[("iop.toml", "profile = \"boras\"\n")]).starts_with(
            "iop.toml, rad 1, nyckeln profile: det finns ingen profil »boras«; de som finns är boras-2016, "
        )
    );
    assert_eq!(
        told(&[("iop.toml", "[wording]\nfolder = \"x\"\n")]),
        "iop.toml, rad 1, nyckeln wording: ska vara text inom citattecken"
    );
}

#[test]
fn a_faulty_folder_is_told_with_the_key_that_names_it() {
    let lacks = "mappen profiler kunde inte läsas: den finns inte";
    assert_eq!(
        told(&[("iop.toml", "profiles = \"profiler\"\n")]),
        format!("iop.toml, rad 1, nyckeln profiles: {lacks}")
    );
    let empty = told(&[("iop.toml", "profiles = \"p\"\n"), ("p/x.md", "")]);
    assert!(empty.ends_with("i mappen p finns inga profiler (*.toml)"), "{empty}");
    let none = told(&[("iop.toml", "wording = \"o\"\n"), ("o/se/purpose.md", "")]);
    assert!(none.ends_with("i mappen o finns varken mappen sv eller mappen en"), "{none}");
    let stray = told(&[("iop.toml", "wording = \"o\"\n"), ("o/sv/word.txt", "")]);
    assert!(stray.contains("o/sv/word.txt är ingen ordalydelse"), "{stray}");
    let both = told(&[("iop.toml", "wording = \"o\"\n"), ("o/sv/words.md", "")]);
    assert!(both.contains("o/sv/words.md är ingen ordalydelse"), "{both}");
}

const LOGO: (&str, &str) =
    ("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0h1v1z\"/></svg>");

const FONTS: [(&str, &str); 4] = [
    ("regular", "LibertinusSerif-Regular.otf"),
    ("italic", "LibertinusSerif-Italic.otf"),
    ("bold", "LibertinusSerif-Semibold.otf"),
    ("bold_italic", "LibertinusSerif-SemiboldItalic.otf"),
];

/// The table of fonts, with the files that come with the renderer.
fn fonts() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../iop-renderer/fonts");
    let line = |(key, file): &(&str, &str)| format!("{key} = {:?}\n", folder.join(file).display().to_string());
    format!("[style.fonts]\n{}", FONTS.iter().map(line).collect::<String>())
}

#[test]
fn a_style_is_read_with_the_files_that_it_names() {
    let settings = "[style]\ncolour = \"#7A1F3D\"\nlogo = \"logo.svg\"\nlogo_text = \"Vapen\"\nheader = \"H\"\nfooter = \"F\"\n\
                    sender = [\"Exempelby kommun\", \"123 45 Exempelby\"]\nnumbering = \"§\"\n";
    let settings = settings.to_owned() + &fonts();
    let folder = folder(&[("iop.toml", &settings), LOGO]);
    let config = config(&folder, "x.yaml").expect("whole");
    let style = config.house.style();
    assert_eq!(style.accent.to_string(), "#7a1f3d");
    assert_eq!(style.logo.as_ref().map(|logo| (&*logo.bytes, &*logo.alternative)), Some((LOGO.1.as_bytes(), "Vapen")));
    assert_eq!((style.header.as_deref(), style.footer.as_deref()), (Some("H"), Some("F")));
    assert_eq!(style.sender, ["Exempelby kommun", "123 45 Exempelby"]);
    assert_eq!(style.numbering, iop_renderer::Numbering::Section);
    assert_eq!(style.typeface.as_ref().map(|face| &*face.bold_italic.family), Some("Libertinus Serif"));
    assert_eq!(config.house.fingerprint().len(), 64);
}

#[test]
fn a_house_without_style_looks_as_the_standard() {
    let folder = folder(&[("iop.toml", "[style]\n")]);
    assert_eq!(config(&folder, "x.yaml").expect("whole").house.fingerprint(), "standard");
}

#[test]
fn every_fault_of_a_style_is_told_with_its_line_and_what_to_do() {
    let keys = "de som finns är colour, fonts, footer, header, logo, logo_text, numbering, sender, word_template";
    for (settings, complaint) in [
        ("color = \"#000000\"", format!("rad 2, nyckeln style.color: nyckeln finns inte; {keys}")),
        ("colour = 0", "rad 2, nyckeln style.colour: ska vara text inom citattecken".to_owned()),
        ("colour = \"röd\"", "style.colour: ska vara en färg skriven som #rrggbb, till exempel \"#1d3f5e\"".to_owned()),
        (
            "\ncolour = \"#f2a900\"",
            "rad 3, nyckeln style.colour: kontrasten mot vitt papper är 2,00:1 och ska vara minst 4,5:1, annars är text i \
             färgen svår att läsa; närmaste nyans som går att läsa är #9d6e00"
                .to_owned(),
        ),
        ("logo = \"logo.svg\"", "rad 2, nyckeln style.logo: kräver att nyckeln style.logo_text också finns".to_owned()),
        ("logo_text = \"x\"", "nyckeln style.logo_text: kräver att nyckeln style.logo också finns".to_owned()),
        (
            "logo = \"borta.svg\"\nlogo_text = \"x\"",
            "nyckeln style.logo: filen borta.svg kunde inte läsas: den finns inte".to_owned(),
        ),
        ("logo = \"iop.toml\"\nlogo_text = \"x\"", "filen är varken PNG eller SVG".to_owned()),
        ("header = \" x\"", "style.header: är tom, eller har blanksteg i början eller slutet".to_owned()),
        ("footer = \"a\\u200Eb\"", "style.footer: innehåller tecknet U+200E, som inte syns på papper".to_owned()),
        ("sender = \"Exempelby\"", "style.sender: ska vara texter inom hakparenteser".to_owned()),
        ("sender = [\"a\", 1]", "style.sender: ska vara texter inom hakparenteser".to_owned()),
        (
            "sender = [\n\"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\", \"8\",\n\"9\"]",
            "rad 4, nyckeln style.sender: har fler än 8 rader".to_owned(),
        ),
        ("numbering = \"I\"", "är inget sätt att numrera; de som finns är \"1\", \"1.\", \"§\", \"none\"".to_owned()),
        ("word_template = \"logo.svg\"", "style.word_template: filen är inget Worddokument (.docx eller .dotx)".to_owned()),
        ("fonts = \"x\"", "style.fonts: ska vara en rubrik inom hakparenteser".to_owned()),
        (
            "[style.fonts]\nregular = \"logo.svg\"",
            "rad 3, nyckeln style.fonts.regular: filen är inget typsnitt som kan användas".to_owned(),
        ),
        ("[style.fonts]\nthin = \"x\"", "de som finns är bold, bold_italic, italic, regular".to_owned()),
    ] {
        let told = told(&[("iop.toml", &format!("[style]\n{settings}\n")), LOGO]);
        assert!(told.contains(&complaint), "{settings}:\n{told}\n{complaint}");
    }
    let long = told(&[("iop.toml", &format!("style.header = \"{}\"\n", "å".repeat(81)))]);
    assert!(long.ends_with("rad 1, nyckeln style.header: har 81 tecken; 80 får plats"), "{long}");
    let some = fonts().lines().filter(|line| !line.starts_with("italic")).collect::<Vec<_>>().join("\n");
    let lacking = told(&[("iop.toml", &some)]);
    assert!(
        lacking.ends_with("rad 1, nyckeln style.fonts: kräver att nyckeln style.fonts.italic också finns"),
        "{lacking}"
    );
    let swapped = told(&[("iop.toml", &fonts().replace("-Semibold.", "-Regular."))]);
    assert!(swapped.contains("nyckeln style.fonts.bold: filen är ett annat snitt än nyckeln anger"), "{swapped}");
}

#[test]
fn a_faulty_profile_is_told_with_file_line_field_and_what_to_do() {
    let with = |profile: &str| told(&[("iop.toml", "profiles = \"p\"\n"), ("p/exempelby.toml", profile)]);
    assert_eq!(
        with(&PROFILE.replace("\"children\"", "\"barn\"")).split("; de").next(),
        Some("p/exempelby.toml, rad 11, fältet requires[1].any_of: »barn« är inget slag av avsnitt")
    );
    assert_eq!(
        with(&PROFILE.replace("kind = \"partnership\"", "kind = \"lease\"")),
        "p/exempelby.toml, fältet kind: är inget slag av avtal; de som finns är agreement, amendment, cooperation, grant, partnership"
    );
    assert_eq!(
        with(&PROFILE.replace("checked = 2026-11-22", "checked = \"i går\"")),
        "p/exempelby.toml, rad 8, fältet checked: ska vara ett datum utan citattecken, till exempel 2026-11-22"
    );
    let taken = [("iop.toml", "profiles = \"p\"\n"), ("p/goteborg.toml", &PROFILE.replace("exempelby", "goteborg"))];
    assert!(told(&taken).starts_with("p/goteborg.toml, fältet id: en annan profil har redan detta id"));
}

#[test]
fn what_is_no_text_or_too_large_is_told() {
    let folder = folder(&[]);
    let path = folder.path().join("iop.toml");
    let kind = || match Keys::read(&path) {
        Err(Trouble::Read { source, .. }) => source.kind(),
        other => panic!("{other:?}"),
    };
    fs::write(&path, b"profile = \"\xff\"\n").expect("a file");
    assert_eq!(kind(), std::io::ErrorKind::InvalidData);
    fs::write(&path, "#".repeat(1024 * 1024 + 1)).expect("a file");
    assert_eq!(kind(), std::io::ErrorKind::FileTooLarge);
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_not_passed_over() {
    let folder = folder(&[]);
    std::os::unix::fs::symlink("borta.toml", folder.path().join("iop.toml")).expect("a link");
    let mut configs = Configs::new(&Choice::default());
    assert!(configs.of(&folder.path().join("x.yaml")).is_none());
    assert!(matches!(configs.troubles[..], [Trouble::Read { .. }]));
}
