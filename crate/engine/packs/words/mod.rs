//! Words of shop pages by what they mean, all languages in one list: buttons, labels before values, links to standing pages.
//!
//! Lower case. What a detector listens for is in `phrases`; here is what every shop says.

pub mod buttons;
pub mod fields;
pub mod imprint;
pub mod labels;
pub mod methods;
pub mod pages;
pub mod sections;
pub mod standing;
pub mod stock;
pub mod totals;
pub mod traders;
