//! Units of measure that titles state, and what they come to in one unit for each dimension.

/// What a unit measures. Two titles can only disagree about the same dimension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dimension {
    /// Memory and storage, in gigabytes.
    Storage,
    /// Lengths and screen sizes, in centimetres.
    Length,
    /// In grams.
    Mass,
    /// In litres.
    Volume,
    /// In megahertz.
    Frequency,
    /// In watts.
    Power,
    /// In milliampere-hours.
    Charge,
    /// In volts.
    Voltage,
    /// In amperes.
    Current,
    /// In megapixels.
    Pixels,
    /// In lumens.
    Light,
    /// In minutes of an hour: playing time, running time.
    Time,
    /// In years: subscriptions, guarantees.
    Years,
    /// Pieces in a pack.
    Pieces,
    /// Pages or sheets.
    Pages,
    /// People who may use it.
    Users,
    /// Cores of a processor.
    Cores,
    /// Sockets of a switch or hub.
    Ports,
    /// Magnification.
    Zoom,
    /// Threads per inch, denier and the like are not compared; places at a table or in a dishwasher are.
    Places,
}

use Dimension::{
    Charge, Cores, Current, Frequency, Length, Light, Mass, Pages, Pieces, Pixels, Places, Ports, Power, Storage, Time, Users,
    Voltage, Volume, Years, Zoom,
};

/// Unit (folded), dimension, and how many of the dimension's unit it is.
#[rustfmt::skip]
pub const UNITS: &[(&str, Dimension, f64)] = &[
    ("gb", Storage, 1.0), ("go", Storage, 1.0), ("gig", Storage, 1.0), ("gbyte", Storage, 1.0), ("gigabyte", Storage, 1.0), ("tb", Storage, 1000.0),
    ("terabyte", Storage, 1000.0), ("mb", Storage, 0.001), ("гб", Storage, 1.0), ("тб", Storage, 1000.0),
    ("mm", Length, 0.1), ("cm", Length, 1.0), ("m", Length, 100.0), ("мм", Length, 0.1), ("см", Length, 1.0), ("м", Length, 100.0),
    ("in", Length, 2.54), ("inch", Length, 2.54), ("inches", Length, 2.54), ("zoll", Length, 2.54), ("pouces", Length, 2.54), ("pulgadas", Length, 2.54),
    ("pollici", Length, 2.54), ("polegadas", Length, 2.54), ("cali", Length, 2.54), ("palcu", Length, 2.54), ("дюймов", Length, 2.54), ("дюйма", Length, 2.54),
    ("\"", Length, 2.54), ("''", Length, 2.54), ("英寸", Length, 2.54), ("寸", Length, 2.54), ("インチ", Length, 2.54), ("型", Length, 2.54), ("인치", Length, 2.54),
    ("ft", Length, 30.48), ("feet", Length, 30.48), ("foot", Length, 30.48), ("米", Length, 100.0), ("厘米", Length, 1.0), ("毫米", Length, 0.1),
    ("kg", Mass, 1000.0), ("g", Mass, 1.0), ("gr", Mass, 1.0), ("mg", Mass, 0.001), ("lb", Mass, 453.6), ("lbs", Mass, 453.6), ("oz", Mass, 28.35), ("ounce", Mass, 28.35),
    ("ounces", Mass, 28.35), ("кг", Mass, 1000.0), ("г", Mass, 1.0), ("克", Mass, 1.0), ("公斤", Mass, 1000.0), ("千克", Mass, 1000.0), ("斤", Mass, 500.0), ("グラム", Mass, 1.0),
    ("l", Volume, 1.0), ("ml", Volume, 0.001), ("cl", Volume, 0.01), ("dl", Volume, 0.1), ("litre", Volume, 1.0), ("liter", Volume, 1.0), ("litres", Volume, 1.0),
    ("liters", Volume, 1.0), ("ltr", Volume, 1.0), ("gal", Volume, 3.785), ("gallon", Volume, 3.785), ("мл", Volume, 0.001), ("л", Volume, 1.0), ("毫升", Volume, 0.001), ("升", Volume, 1.0),
    ("ghz", Frequency, 1000.0), ("mhz", Frequency, 1.0), ("hz", Frequency, 0.000_001),
    ("w", Power, 1.0), ("kw", Power, 1000.0), ("watt", Power, 1.0), ("watts", Power, 1.0), ("瓦", Power, 1.0),
    ("mah", Charge, 1.0), ("ah", Charge, 1000.0), ("v", Voltage, 1.0), ("volt", Voltage, 1.0), ("volts", Voltage, 1.0), ("amp", Current, 1.0), ("amps", Current, 1.0), ("毫安", Charge, 1.0),
    ("mp", Pixels, 1.0), ("mpx", Pixels, 1.0), ("mpix", Pixels, 1.0), ("megapixel", Pixels, 1.0), ("megapixels", Pixels, 1.0), ("万画素", Pixels, 0.01), ("万像素", Pixels, 0.01),
    ("lm", Light, 1.0), ("lumen", Light, 1.0), ("lumens", Light, 1.0),
    ("min", Time, 1.0), ("mins", Time, 1.0), ("minutes", Time, 1.0), ("minuten", Time, 1.0), ("分钟", Time, 1.0),
    ("year", Years, 1.0), ("years", Years, 1.0), ("yr", Years, 1.0), ("jahre", Years, 1.0), ("jahr", Years, 1.0), ("ans", Years, 1.0), ("let", Years, 1.0), ("年保", Years, 1.0),
    ("pack", Pieces, 1.0), ("packs", Pieces, 1.0), ("pk", Pieces, 1.0), ("pcs", Pieces, 1.0), ("pc", Pieces, 1.0), ("pce", Pieces, 1.0), ("piece", Pieces, 1.0), ("pieces", Pieces, 1.0), ("ct", Pieces, 1.0),
    ("count", Pieces, 1.0), ("ks", Pieces, 1.0), ("stuck", Pieces, 1.0), ("stk", Pieces, 1.0), ("er", Pieces, 1.0), ("stuks", Pieces, 1.0), ("pezzi", Pieces, 1.0), ("pz", Pieces, 1.0), ("szt", Pieces, 1.0),
    ("piezas", Pieces, 1.0), ("pieces", Pieces, 1.0), ("uds", Pieces, 1.0), ("шт", Pieces, 1.0), ("set", Pieces, 1.0), ("pair", Pieces, 2.0), ("pairs", Pieces, 2.0), ("dozen", Pieces, 12.0), ("tablets", Pieces, 1.0),
    ("capsules", Pieces, 1.0), ("pads", Pieces, 1.0), ("rolls", Pieces, 1.0), ("个", Pieces, 1.0), ("件", Pieces, 1.0), ("只", Pieces, 1.0), ("个装", Pieces, 1.0), ("支", Pieces, 1.0), ("包", Pieces, 1.0),
    ("瓶", Pieces, 1.0), ("盒", Pieces, 1.0), ("片", Pieces, 1.0), ("个入", Pieces, 1.0), ("個", Pieces, 1.0), ("枚", Pieces, 1.0), ("本", Pieces, 1.0), ("袋", Pieces, 1.0), ("個セット", Pieces, 1.0), ("本セット", Pieces, 1.0), ("개", Pieces, 1.0), ("입", Pieces, 1.0),
    ("sheet", Pages, 1.0), ("sheets", Pages, 1.0), ("pages", Pages, 1.0), ("prints", Pages, 1.0), ("blatt", Pages, 1.0), ("seiten", Pages, 1.0), ("feuilles", Pages, 1.0),
    ("user", Users, 1.0), ("users", Users, 1.0), ("client", Users, 1.0), ("clients", Users, 1.0), ("seats", Users, 1.0), ("devices", Users, 1.0), ("gerate", Users, 1.0),
    ("core", Cores, 1.0), ("cores", Cores, 1.0), ("kerne", Cores, 1.0), ("port", Ports, 1.0), ("ports", Ports, 1.0), ("x", Zoom, 1.0), ("place", Places, 1.0), ("places", Places, 1.0), ("couverts", Places, 1.0),
];
