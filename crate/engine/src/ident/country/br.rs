//! Brazil.

use super::*;

const FIRST: &[u32] = &[5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
const SECOND: &[u32] = &[6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];

pub(super) const SCHEMES: &[Scheme] = &[
    // CNPJ, a company's number; with letters since July 2026. Receita Federal, Instrução Normativa RFB 2.229/2024, Nota Técnica COCAD 49/2024:
    // a letter counts its ASCII code less 48.
    checked("br.cnpj", &["?{12}#{2}"], |n| {
        let sum = |weights: &[u32]| n.bytes().zip(weights).map(|(byte, weight)| u32::from(byte.saturating_sub(b'0')) * weight).sum::<u32>();
        !n.starts_with("00000000000000") && check_digit(sum(FIRST)) == digit(n, 12) && check_digit(sum(SECOND)) == digit(n, 13)
    })
    .prefixed(&["CNPJ", "BR"]),
    // CPF, a person's number, which sole traders show. Receita Federal.
    checked("br.cpf", &["#{11}"], |n| {
        let all_alike = n.bytes().all(|byte| n.as_bytes().first() == Some(&byte));
        let first = weighted(n, &[10, 9, 8, 7, 6, 5, 4, 3, 2]);
        let second = weighted(n, &[11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
        !all_alike && check_digit(first) == digit(n, 9) && check_digit(second) == digit(n, 10)
    })
    .prefixed(&["CPF"]),
];

fn check_digit(sum: u32) -> u32 {
    (11 - sum % 11) % 11 % 10
}
