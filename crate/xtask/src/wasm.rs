//! The engine and the decoder for the browser: compile, write the glue, leave no trace of the machine.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use wasm_bindgen_cli_support::Bindgen;

use crate::{
    Outcome, files,
    run::{cargo, output, run},
};

/// Where the TypeScript side imports them from.
pub const GENERATED: &str = "extension/src/generated";

/// A WebAssembly module of the extension.
pub struct Module {
    package: &'static str,
    /// What its files are called after.
    name: &'static str,
}

/// Every module.
pub const MODULES: [Module; 2] =
    [Module { package: "caveat-wasm", name: "engine" }, Module { package: "caveat-codes-wasm", name: "codes" }];

const TARGET: &str = "wasm32-unknown-unknown";
const PROFILE: &str = "wasm";

impl Module {
    /// The crate it is compiled from.
    pub fn package(&self) -> &'static str {
        self.package
    }

    /// The compiled file beside its glue.
    pub fn binary(&self) -> String {
        format!("{}_bg.wasm", self.name)
    }
}

/// Compiles every module and writes its glue, its types and its binary to [`GENERATED`].
pub fn write(root: &Path) -> Outcome {
    MODULES.iter().try_for_each(|module| write_module(root, module))
}

fn write_module(root: &Path, module: &Module) -> Outcome {
    let compiled = compile(root, module)?;
    let glue = compiled.with_file_name(format!("glue-{}", module.name));
    if glue.exists() {
        fs::remove_dir_all(&glue)?;
    }
    Bindgen::new()
        .input_path(&compiled)
        .out_name(module.name)
        .web(true)?
        .typescript(true)
        // The worker says where the binary lies; `import.meta.url` has no place in a bundle.
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        // After a trap the worker starts a fresh instance from the module it has already compiled.
        .reset_state_function(true)
        .generate(&glue)?;
    for name in [format!("{}.js", module.name), format!("{}.d.ts", module.name), module.binary()] {
        files::write(&root.join(GENERATED).join(&name), fs::read(glue.join(&name))?)?;
    }
    Ok(())
}

fn compile(root: &Path, module: &Module) -> Outcome<PathBuf> {
    run(cargo()
        .args(["build", "--quiet", "--locked", "--package", module.package, "--profile", PROFILE, "--target", TARGET])
        .env("CARGO_ENCODED_RUSTFLAGS", same_paths_everywhere(root)?)
        .current_dir(root))?;
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder));
    Ok(target.join(TARGET).join(PROFILE).join(format!("{}.wasm", module.package.replace('-', "_"))))
}

/// Panic messages name source files. Without this the bytes would depend on the folder they were built in, and tell it.
fn same_paths_everywhere(root: &Path) -> Outcome<String> {
    let sysroot = output(Command::new("rustc").args(["--print", "sysroot"]).current_dir(root))?;
    let home = env::var("CARGO_HOME").or_else(|_| env::var("HOME").map(|home| format!("{home}/.cargo")))?;
    let mut moved = vec![(root.to_owned(), "caveat"), (PathBuf::from(sysroot.trim()), "rust")];
    // One folder for each registry the crates may come from; a mirror's has another name.
    let registries = fs::read_dir(Path::new(&home).join("registry/src")).into_iter().flatten();
    moved.extend(registries.filter_map(|registry| Some((registry.ok()?.path(), "crates"))));
    let mut flags: Vec<String> = moved.iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display())).collect();
    // Chrome has it since 91, Firefox since 89: searching for a byte or a word takes sixteen at a time.
    flags.push("-Ctarget-feature=+simd128".to_owned());
    Ok(flags.join("\u{1f}"))
}
