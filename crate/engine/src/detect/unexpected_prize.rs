//! Unexpected prize: something was won, paid out or is about to lapse that the shopper never asked for, and must be fetched.
//!
//! Whoever follows gives a card number "for the postage", data, or a fee before the millions come (FTC, "prize and lottery scams"; advance-fee fraud). Honest
//! shops raffle, too: by itself it is a caution.

use caveat_protocol::Strength::{Strong, Weak};
use caveat_protocol::Subject;

use super::{Detector, Example, Found, Need, requested};
use crate::derive::requests::Ask;
use crate::derive::{Derived, Voice};
use crate::packs::phrases::Concept::{Address, Advert, Call, Contact, Fee, FillIn, FreeMail, Link, LogIn, Number, Open, Pay, Receipt, Urgent, Verify, Windfall};

pub(super) const DETECTOR: Detector = Detector {
    id: "unexpected-prize",
    subject: Subject::Message,
    needs: &[Need::Text],
    examples: &[
        Example::fires("Congratulations, you have been selected! Confirm your address here: https://prize.example/claim", "you have been selected").as_text(),
        Example::fires("恭喜您被抽中为幸运用户，请点击链接填写银行卡领取奖金：http://jiang.example/a", "幸运用户").as_text(),
        Example::quiet("You won the auction. Thank you for your payment.").as_text(),
        Example::quiet("Never believe that you have won a prize in a lottery you did not enter. It is a scam.").as_text(),
        Example::quiet("<p>Win a bicycle: our raffle at the fair, tickets at the till.</p>"),
    ],
    look,
};

const ASKS: &[Ask] = &[
    Ask::new(Strong, 300, &[&[Windfall], &[Fee, FillIn], &[Pay, Open, Link, Contact]]),
    Ask::new(Strong, 300, &[&[Windfall], &[FreeMail]]),
    Ask::new(Weak, 400, &[&[Windfall], &[Open, LogIn], &[Verify, Urgent, Link]]).without(&[Advert, Receipt]),
    Ask::new(Weak, 160, &[&[Windfall], &[Verify, Link, Open]]).without(&[Advert, Receipt]),
    Ask::new(Weak, 160, &[&[Windfall], &[Contact, Call], &[Number, Address]]).without(&[Advert, Receipt]),
];

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    requested(derived, &[Voice::Message], ASKS, &["never_pay_to_get_refund", "do_not_follow_link"])
}
