//! Tables of offers: CSV, or Parquet with the same columns.

use std::fs::File;
use std::path::Path;

use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::{Field, Row as ParquetRow};

use crate::Outcome;

/// A line of a table. What a column does not say is empty.
#[derive(Default)]
pub(crate) struct Row {
    pub(crate) title: String,
    pub(crate) brand: String,
    pub(crate) category: String,
    pub(crate) price: f64,
    pub(crate) currency: String,
    pub(crate) date: String,
}

/// Reads a table; rows without title, price or currency are left out.
pub(crate) fn read(path: &str) -> Outcome<Vec<Row>> {
    let rows =
        if Path::new(path).extension().is_some_and(|extension| extension == "parquet") { parquet(path)? } else { csv(path)? };
    Ok(rows.into_iter().filter(|row| !row.title.is_empty() && row.price > 0.0 && row.currency.len() == 3).collect())
}

fn set(row: &mut Row, column: &str, value: &str) {
    match column {
        "title" => row.title = value.to_owned(),
        "brand" => row.brand = value.to_owned(),
        "category" => row.category = value.to_owned(),
        "price" => row.price = value.parse().unwrap_or_default(),
        "currency" => row.currency = value.to_owned(),
        "date" => row.date = value.to_owned(),
        _ => {}
    }
}

fn csv(path: &str) -> Outcome<Vec<Row>> {
    let mut reader = csv::Reader::from_path(path)?;
    let columns = reader.headers()?.clone();
    let mut rows = Vec::new();
    for record in reader.records() {
        let mut row = Row::default();
        columns.iter().zip(&record?).for_each(|(column, value)| set(&mut row, column, value));
        rows.push(row);
    }
    Ok(rows)
}

fn parquet(path: &str) -> Outcome<Vec<Row>> {
    let reader = SerializedFileReader::new(File::open(path)?)?;
    let mut rows = Vec::new();
    for record in reader.get_row_iter(None)? {
        let record: ParquetRow = record?;
        let mut row = Row::default();
        for (column, field) in record.get_column_iter() {
            match field {
                Field::Str(text) => set(&mut row, column, text),
                Field::Null => {}
                other => set(&mut row, column, &other.to_string()),
            }
        }
        rows.push(row);
    }
    Ok(rows)
}
