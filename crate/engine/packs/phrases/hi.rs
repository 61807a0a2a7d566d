//! Hindi, in Devanagari and as people type it in Latin letters.

use super::{Denies, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "hi",
    denies: Denies::Around,
    wide: true,
    words: words! {
        ChatApp:
            "व्हाट्सएप, व्हाट्सऐप, वाट्सएप, व्हाट्सप्प, टेलीग्राम, whatsapp pe, whatsapp par, whatsapp kare, telegram pe, व्हाट्सअप"
            "व्हाट्सप, वाट्सप, वॉट्सऐप, वॉट्सएप, व्हाटसएप, व्हाट्स ऐप, टेलिग्राम, इंस्टा, मैसेंजर, watsapp, wattsapp"
            "whatsup, wa pe, wa par, wp pe, telegram par, tele pe, insta pe, insta par, messenger pe, signal pe";
        Private:
            "प्राइवेट मैसेज, पर्सनल मैसेज, dm करें, inbox करें, dm karo, dm kare, whatsapp pe aa, whatsapp par aa, whatsapp aa jao"
            "whatsapp pe aao, whatsapp karo, whatsapp kro, whatsapp kr do, whatsapp kar do, whatsapp kardo, whatsapp kijiye"
            "whatsapp pe msg, whatsapp pe message, whatsapp pe baat, whatsapp pe bat, whatsapp par baat, whatsapp number bhejo"
            "whatsapp no bhejo, whatsapp pe bhejta, whatsapp pe bhej, telegram pe aa, telegram pe aao, telegram pe msg"
            "telegram par aa, apna number do, apna number bhejo, apna number dedo, apna no do, apna no bhejo, apna whatsapp"
            "number de do, number dedo, number bhej do, no share karo, number dijiye, no dijiye, aapka number mil, apka number mil"
            "number mil sakta, number mil jayega, aapka whatsapp, apka whatsapp, tumhara number, insta pe msg, insta pe aao, dm kro"
            "dm kar do, personal pe msg, pm karo, व्हाट्सएप पर आ, व्हाट्सऐप पर आ, व्हाट्सएप करो, व्हाट्सएप करें, व्हाट्सएप कीजिए"
            "व्हाट्सएप कर दो, व्हाट्सएप पर बात, व्हाट्सएप पर मैसेज, व्हाट्सऐप पर मैसेज, व्हाट्सएप पर भेज, व्हाट्सएप करता"
            "व्हाट्सएप नंबर दो, व्हाट्सएप नंबर भेज, टेलीग्राम पर आ, टेलीग्राम पर मैसेज, टेलीग्राम जॉइन, अपना नंबर दो, अपना नंबर दीजिए"
            "अपना नंबर भेज, अपना नंबर दे, अपना नम्बर, नंबर मिल सकता, आपका नंबर मिल, अपना व्हाट्सएप, इनबॉक्स करें, पर्सनल में मैसेज";
        Phone:
            "फोन नंबर, फ़ोन नंबर, मोबाइल नंबर, मेरा नंबर, हेल्पलाइन, कस्टमर केयर नंबर, mera number, phone number, mobile number"
            "मोबाइल नम्बर, फोन नम्बर, apka number, aapka number, aapka no, apna no, apna number, tumhara no";
        Mail: "मेरा ईमेल, ईमेल, mera email";
        Contact:
            "संपर्क करें, सम्पर्क करें, मैसेज करें, मैसेज करो, मैसेज कीजिए, लिखें, बात करें, बात करते हैं, नंबर भेजें, नंबर दें"
            "नंबर दो, अपना नंबर, जोड़ें, message karo, message kare, contact kare, contact karo, sampark kare, baat kare"
            "number bhejo, number do, msg kro, msg karo, msg kar do, msg kardo, msg kre, msg kijiye, message kro, message kar do"
            "message kijiye, mesage karo, ping karo, ping kro, baat krte, baat karte, baat karo, bat karte, baat kar lete"
            "contact kro, contact kijiye, sampark karo, group me aa, join karo, join kro, join kare, add karo, add kro, yaha reply"
            "yahan reply, yaha online, yahan kam, idhar kam, idhar reply, yaha kam aata, chat yaha, मैसेज कर दो, मैसेज कर दीजिए"
            "मैसेज भेजो, मैसेज दो, ग्रुप जॉइन, ग्रुप में जुड़, जुड़ जाएं, जुड़िए, जुड़ें, जॉइन करें, जॉइन करो, बात कीजिए, बात करो"
            "बात कर लेते, संपर्क करो, संपर्क कीजिए, सम्पर्क कीजिए, यहाँ रिप्लाई, यहां रिप्लाई, यहाँ कम, interested ho to"
            "interest ho to, ज्वाइन करो, ज्वाइन करें, ज्वाइन कर";
        Call:
            "कॉल करें, कॉल करो, फोन करें, फ़ोन करें, call kare, call karo, call kijiye, call karein, call kro, call kr, call kar lo"
            "phone karo, phone kro, phone kijiye, phone karein, call back karo, call kar dijiye, कॉल कीजिए, कॉल कर लो, कॉल कर दीजिए"
            "फोन करो, फोन कीजिए, फोन कर दो, तुरंत कॉल, इस नंबर पर कॉल, is number pe call, is number par call, अधिकारी से संपर्क"
            "ऑफिसर से संपर्क, अधिकारी को कॉल, adhikari se sampark, adhikari ko call";
        Inquiry:
            "अधिक जानकारी, प्रश्न हैं, कोई सवाल, कार्य समय, warranty, service center, dukaan pe, dukan pe, shop pe, mon-sat, subah 10"
            "दुकान पर, वारंटी, समय सुबह";
        Pay:
            "भुगतान करें, भुगतान, पेमेंट करें, पेमेंट करो, पेमेंट, पैसे दें, पैसे दो, ट्रांसफर करें, ट्रांसफर करो, जमा करें, जमा करना"
            "payment karo, payment kare, paise bhejo, paisa bhejo, transfer karo, transfer kare, jama kare, kar do payment"
            "payment kar do, payment kardo, payment kr do, payment kro, payment kijiye, payment bhejo, advance bhejo, advance de do"
            "pay karo, pay kro, pay kar do, pay kardo, pay kare, pay karein, paise daal do, paise daalo, paise dalo, paise dal do"
            "paisa daalo, paise transfer, paise kar do, paise bhej do, paise jama, amount bhejo, amount daalo, amount bhej do"
            "transfer kro, transfer kar do, transfer kardo, transfer kijiye, deposit karo, deposit kro, deposit karna, deposit kar do"
            "jama karo, jama karna, jama kar do, jama karwa, bharo, bhar do, bharna hoga, gpay karo, gpay kro, gpay kar do"
            "gpay kardo, phonepe karo, phonepe kro, phonepe kar do, phonepe kardo, paytm karo, paytm kro, paytm kar do, paytm kardo"
            "upi karo, upi kar do, upi kro, recharge karo, top up karo, भुगतान करो, भुगतान कर दो, भुगतान कीजिए, पेमेंट कर दो"
            "पेमेंट कर दीजिए, पेमेंट कीजिए, पेमेंट भेज, पैसे भेज, पैसे डाल, पैसे ट्रांसफर, ट्रांसफर कर, ट्रांसफर कीजिए, जमा कर"
            "जमा करना होगा, जमा करो, जमा कीजिए, भरना होगा, भर दो, फोनपे कर, गूगल पे कर, पेटीएम कर, यूपीआई कर, एडवांस दे, एडवांस भेज"
            "रिचार्ज कर, डिपॉजिट कर, टॉप अप कर";
        Send:
            "भेजें, भेजो, भेज दो, भेजिए, ट्रांसफर करें, खरीदें, दें, डालें, bhejo, bhej do, bheje, daal do, bhejdo, bhej dijiye"
            "bhejiye, bhejna, send karo, send kar do, send kro, daalo, dalo, dal do, daal lo, kharid lo, kharido, transfer karo"
            "भेजना, भेज दीजिए, भेज दें, डालो, डाल दो, डालना, खरीद लो, खरीद कर, ट्रांसफर कर, bhej do na, code bhej, ले कर भेज";
        Money: "पैसे, पैसा, राशि, रकम, रुपये, रुपए, नकद, paise, paisa, rupaye, rupay, रुपया";
        Transfer:
            "बैंक ट्रांसफर, यूपीआई, upi से, upi se, upi, गूगल पे, फोनपे, पेटीएम, google pay, gpay, imps, neft, क्रिप्टो, g pay"
            "phone pe, phonepay, fonepe, paytm, rtgs, bhim, फोन पे, गूगलपे, जीपे, आईएमपीएस, बैंक में ट्रांसफर";
        Untraceable:
            "गिफ्ट कार्ड, गिफ़्ट कार्ड, वाउचर कोड, रिचार्ज कार्ड, डिलीवरी बॉय को नकद, gift card, giftcard, amazon voucher"
            "amazon gift, flipkart voucher, flipkart gift, google play code, google play card, google play voucher, play store code"
            "redeem code, steam card, itunes card, recharge code, voucher code, gift voucher, voucher ka code, card ka code"
            "courier wale ko cash, driver ko cash, crypto me, usdt me, अमेज़न गिफ्ट, अमेजन गिफ्ट, अमेज़न वाउचर, गूगल प्ले कार्ड"
            "गूगल प्ले कोड, गिफ्ट वाउचर, वाउचर, रिडीम कोड, गिफ़्ट वाउचर, फ्लिपकार्ट वाउचर, कूपन कोड भेज, gift card le lo"
            "gift card lekar";
        Account:
            "खाता नंबर, खाता संख्या, बैंक खाता, खाते में, कार्ड नंबर, अकाउंट नंबर, वॉलेट, khata number, account number, account me"
            "acc number, ac number, acc no, a/c no, a/c, account no, bank details, ifsc, खाते पर, अकाउंट में, आईएफएससी";
        Peer:
            "upi, यूपीआई, गूगल पे, फोनपे, पेटीएम, google pay, gpay, g pay, phone pe, phonepay, bhim, paytm, phonepe, फोन पे, जीपे"
            "upi pe";
        Personal:
            "मेरे खाते, मेरे अकाउंट, मेरा खाता, निजी खाते, पर्सनल अकाउंट, मेरे नाम, मेरे upi, मेरे यूपीआई, सीधे मुझे, mere account"
            "mere khate, mera upi, mere number pe, मुझे पैसे भेज, मुझे ट्रांसफर, मुझे पेमेंट, मुझे पे करें, मेरे खाते में"
            "मुझे भुगतान करें, मुझे भुगतान करो, mujhe paise bhej, mujhe transfer, mujhe payment, mujhe pay, mere upi, meri upi"
            "mere phonepe, mere gpay, mere paytm, mere number, mere no, mere wale account, mere acc, mere ac, meri wife ke"
            "wife ke account, bhai ke account, papa ke account, mummy ke account, dost ke account, bete ke account, mujhe phonepe"
            "mujhe gpay, mujhe paytm, mujhe upi, mujhe bhej do, mujhe bhejo, mujhe direct, mujhe advance, is number pe, is number par"
            "is no pe, is no par, isi number pe, isi no pe, is upi pe, is upi par, is qr pe, is qr par, yeh mera number, ye mera upi"
            "mera account, mera gpay, mera phonepe, mera paytm, mera qr, hamare account, hamare khate, मेरे नंबर पर, मेरे फोनपे"
            "मेरे गूगल पे, मेरे पेटीएम, मेरी यूपीआई, मेरी upi, मेरा यूपीआई, मेरा upi, मेरा फोनपे, मेरा गूगल पे, मेरा पेटीएम"
            "मेरे भाई के, मेरी पत्नी के, पत्नी के खाते, भाई के खाते, पापा के खाते, दोस्त के खाते, इस नंबर पर, इसी नंबर पर"
            "इस खाते में, इस अकाउंट, इस यूपीआई, इस upi, मुझे भेज, हमारे खाते, मुझे फोनपे, मुझे गूगल पे, is account me";
        Holder: "के नाम, खाताधारक, नाम से, प्राप्तकर्ता, ke naam, ke name, naam se";
        PayCode:
            "यूपीआई आईडी, upi आईडी, upi id, क्यूआर कोड, qr कोड, qr code, upi पर, qr bhej, qr bhejta, qr bhej raha, qr bheja, qr scan"
            "qr pe, qr par, क्यूआर, क्यूआर भेज, upi पिन";
        Outside:
            "प्लेटफॉर्म के बाहर, प्लेटफ़ॉर्म के बाहर, ऐप के बाहर, साइट के बाहर, ओएलएक्स के बाहर, बिना प्लेटफॉर्म, कमीशन बचाने"
            "कमीशन से बचने, सीधे डील, platform ke bahar, app ke bahar, direct deal, platform ke charges, app ke charges"
            "olx ke charges, charges bach, charge bach, commission bach, commission bachega, fee bach, fees bach, commission kat"
            "commission leta, commission lete, charge kaat, charge kat, app ke bina, bina app ke, bina platform, site ke bahar"
            "olx ke bahar, flipkart ke bahar, meesho ke bahar, amazon ke bahar, bahar deal, bahar se deal, bahar se le, direct le lo"
            "direct lelo, direct kar do, direct mujhse, direct mere se, direct hum se, direct humse, directly mujhe, seedha mujhe"
            "seedhe mujhe, sidha mujhe, order cancel kar do, order cancel kardo, order cancel karo, order cancel kr do, app se cancel"
            "app pe order mat, app pe mat, app se mat, app par mat, site pe mat, website se mat, yaha se order mat"
            "yahan se order mat, ऐप के चार्ज, प्लेटफॉर्म के चार्ज, प्लेटफॉर्म चार्ज, प्लेटफॉर्म फीस, चार्ज बच, चार्जेस बच, फीस बच"
            "कमीशन बच, कमीशन कट, कमीशन लेता, कमीशन देना, ऐप से ऑर्डर मत, ऐप पर ऑर्डर न, ऐप से मत, ऐप से नहीं, ऑर्डर कैंसिल कर"
            "ऑर्डर कैंसल कर, ऑर्डर रद्द कर, मीशो के बाहर, फ्लिपकार्ट के बाहर, अमेज़न के बाहर, बिना ऐप, ऐप के बिना, डायरेक्ट"
            "सीधे मुझसे, सीधा मुझे, सीधे हमसे, बाहर से डील, बाहर डील, app se mat lo, app pe mat lo, app se mat kharid";
        Only:
            "केवल, सिर्फ, सिर्फ़, keval, hi chalega, ही चलेगा, ही लूंगा, ही लेता, upi only, gpay only, phonepe only, paytm only";
        Fee:
            "एडवांस, अग्रिम, टोकन मनी, टोकन अमाउंट, जमानत राशि, सिक्योरिटी डिपॉजिट, शुल्क, फीस, फ़ीस, टैक्स, कस्टम ड्यूटी"
            "प्रोसेसिंग फीस, advance, token amount, processing fee, token money, token de, token bhej, booking amount, booking charge"
            "advance payment, advance token, half advance, half payment, aadha advance, aadha payment, aadhe paise, aadha paisa"
            "thoda advance, security deposit, deposit amount, transport charge, transport charges, gate pass, gatepass, visit charge"
            "visiting charge, visit fee, visit card, visiting fee, registration fee, registration charge, registration charges"
            "file charge, file charges, processing charge, processing charges, insurance charge, insurance fee, gst charge, gst pehle"
            "tax pehle, custom charge, customs charge, customs duty, clearance charge, training fee, kit fee, id card fee, unlock fee"
            "withdrawal fee, withdraw charge, ek mahine ka rent, first month rent, 50% advance, 30% advance, 20% advance"
            "बुकिंग अमाउंट, बुकिंग चार्ज, आधा एडवांस, आधा पैसा, आधे पैसे, आधा पेमेंट, गेट पास, गेटपास, विजिट चार्ज, विजिटिंग चार्ज"
            "डिलीवरी चार्ज, शिपिंग चार्ज, कूरियर चार्ज, ट्रांसपोर्ट चार्ज, रजिस्ट्रेशन फीस, रजिस्ट्रेशन चार्ज, फाइल चार्ज"
            "प्रोसेसिंग चार्ज, इंश्योरेंस चार्ज, रिफंडेबल, पहला किराया, एक महीने का किराया, ट्रेनिंग फीस, पेटी का, पिंजरे का"
            "वैक्सीन का, aur deposit, aur recharge, aur jama, thoda aur, ek aur recharge, tax, tds, gst tax";
        Reserve:
            "बुक करें, बुक कर, बुकिंग, रिजर्व, आपके लिए रख, रोक कर, बहुत लोग पूछ, कई लोग, book kar, aapke liye rakh, hold kar"
            "hold pe rakh, hold karna, hold kr, rok dunga, rok lunga, rok ke rakh, rakh dunga, rakh lunga, rakh leta, side me rakh"
            "book kara, confirm karne ke liye, confirm karna hai to, log aur puch, log puch, aur log, aur bhi log, bahut log"
            "bohot log, bahut call, bahut message, dusra customer, dusre customer, dusra buyer, koi aur le, kisi aur ko, aur kisi ko"
            "party aa rahi, customer aa raha, ad hata, ad hta, listing hata, dekhne ke liye pehle, visit se pehle, adjust ho jayega"
            "adjust ho jayegi, baad me adjust, baaki delivery, baki delivery, baaki milne, baki milne, baaki baad, baki baad"
            "baaki gaadi, baki gaadi, baaki saman, baki saman, pasand na aaye to wapas, pasand nahi aaya to wapas, wapas kar dunga"
            "होल्ड कर, रोक दूंगा, रोक लूंगा, रख दूंगा, रख लूंगा, आपके लिए रोक, बुक करने, लोग और पूछ, लोग पूछ रहे, कई ग्राहक"
            "दूसरा ग्राहक, कोई और ले, किसी और को, ऐड हटा, विज्ञापन हटा, देखने के लिए पहले, किराये में एडजस्ट, एडजस्ट हो, बाकी मिलने"
            "बाकी डिलीवरी, बाकी गाड़ी, बाकी सामान, बाकी बाद, पसंद नहीं आया तो, गाड़ी मिलने पर, rent me adjust";
        First:
            "पहले, पहले भेजें, भेजने से पहले, डिलीवरी से पहले, pehle, pehle paise, pehle advance, pehle payment, pehle token, pahle"
            "phle, phele, delivery se pehle, bhejne se pehle, dispatch se pehle, milne se pehle, uske baad hi, tabhi bhejunga"
            "tabhi milega, phir bhej, fir bhej, phir courier, फिर भेज, तभी भेज, तभी मिलेगा, पहले पैसे, पहले पेमेंट, tabhi withdraw"
            "tabhi niklega, tabhi nikal, tab withdraw, phir withdraw, तभी निकल, तभी विड्रॉ";
        Refund:
            "रिफंड, रिफ़ंड, धनवापसी, पैसे वापस, पैसा वापस, refund ke liye, paise wapas, refund kar, refund karwa, refund dila"
            "refund aaya, paisa wapas, paise wapis, paise vapas, paise return, paise lauta, amount wapas, refund lene, cashback lene"
            "claim karne, रिफंड प्रोसेस, रिफंड के लिए, पैसे वापिस, पैसा वापिस, पैसे लौटा, क्लेम करने, क्लेम के लिए, रिफंड लेने"
            "paise aa jayenge, paise aa jaenge, paise mil jayenge, payment receive, paise receive, paise lene ke liye, पैसे आ जाएंगे"
            "पैसे मिल जाएंगे, पैसा आ जाएगा, पैसे रिसीव, पैसे लेने के लिए";
        Compensation:
            "मुआवजा, मुआवज़ा, दोगुना, दुगना, क्षतिपूर्ति, double paisa, double paise, double milega, dugna, duguna, dugna refund"
            "muavza, muawza, कंपनसेशन, डबल रिफंड, डबल पैसा, दुगुना, नुकसान की भरपाई, भरपाई, ठगे गए पैसे, ठगी का पैसा, paise recover"
            "paisa recover, fraud hua paisa";
        Overpaid:
            "ज्यादा पैसे, ज़्यादा पैसे, गलती से, गलत ट्रांसफर, अतिरिक्त राशि, galti se, zyada paise, galti sey, glti se"
            "galat number pe, galat account, galat khate, galat jagah, galat transfer, zyada bhej, jyada bhej, jyada paise"
            "zyada chale, jyada chale, extra paise, extra bhej, ek zero zyada, ek zero extra, 2 baar payment, double bhej"
            "dobara payment, ग़लती से, गलत नंबर पर, गलत खाते, गलत अकाउंट, ज्यादा भेज, ज़्यादा भेज, ज्यादा चले, एक जीरो ज्यादा"
            "जीरो ज्यादा, दो बार पेमेंट, दो बार भेज, डबल पेमेंट, एक्स्ट्रा पैसे, एक्स्ट्रा भेज";
        SendBack:
            "वापस भेजें, वापस भेज दो, वापस कर, लौटा दें, लौटा दो, बाकी वापस, wapas bhej, wapas kar, wapas bhejo, wapas bhej do"
            "wapas kar do, wapas kardo, wapas kr do, wapas kijiye, wapis bhej, wapis kar, wapis kr, vapas bhej, vapas kar, vapis kar"
            "return kar do, return kardo, return karo, return kr do, lauta do, lauta dijiye, lautao, baki wapas, baaki wapas"
            "baaki bhej, baki bhej, baki return, baaki paise, baki paise, extra wapas, difference bhej, वापिस भेज, वापिस कर"
            "वापस कीजिए, वापस भेजिए, वापस भेज दीजिए, वापस डाल, लौटा दीजिए, लौटाओ, रिटर्न कर, बाकी भेज, बाकी पैसे, बाकी रकम";
        SafeAccount:
            "सुरक्षित खाते, सुरक्षित खाता, सेफ अकाउंट, क्रेडिट स्कोर, पैसे सुरक्षित, rbi ke account, sarkari account, sarkari khate"
            "verify karne ke liye paise, paisa verify, paise verify, saare paise transfer, sara paisa, saara paisa, pura balance"
            "credit score kam, paise freeze, सरकारी खाते, सरकारी अकाउंट, आरबीआई खाते, आरबीआई के खाते, वेरिफिकेशन अकाउंट, पैसे वेरिफाई"
            "पैसा वेरिफाई, पैसों की जांच, खाते की जांच, सारा पैसा, सारे पैसे, पूरा पैसा, पूरा बैलेंस, सुरक्षित अकाउंट, अकाउंट फ्रीज"
            "खाता फ्रीज, फ्रीज हो";
        Membership:
            "सदस्यता, सब्सक्रिप्शन, protection plan, membership, premium plan, insurance plan, card protection, credit shield"
            "vip plan, annual plan, प्रोटेक्शन प्लान, मेंबरशिप, इंश्योरेंस प्लान, बीमा प्लान, प्रीमियम प्लान, वार्षिक शुल्क";
        Scan:
            "स्कैन करें, स्कैन करो, स्कैन, scan karo, scan kare, scan kar lo, scan kar do, scan kro, scan kijiye, scan kr, scan karke"
            "स्कैन कर, स्कैन कीजिए, क्यूआर स्कैन";
        Open:
            "क्लिक करें, क्लिक करो, लिंक खोलें, लिंक पर, इस लिंक, लिंक पे, खोलें, click karo, click kare, link pe, link par"
            "यहां क्लिक, यहाँ क्लिक, नीचे दिए लिंक, लिंक:, अभी भुगतान, डाउनलोड, संलग्न, बटन दबाएं, link kholo, link khol, link bhej"
            "link bheja, link bhej raha, link pe click, link pe jao, khol lo, open karo, open kro, open kar lo, app kholo"
            "app kholiye, click kro, click kar do, click kijiye, click karein, file kholo, apk kholo, button dabao"
            "check karne ke liye, yaha check, yaha update, update karein, par jayein, shaadi ka card, shadi ka card, card dekho"
            "card dekhiye, card dekh lo, photo dekho, photo dekh lo, zarur aaiye, zaroor aaiye, zarur aana, zaroor aana, लिंक खोल"
            "लिंक भेज, लिंक ओपन, खोलो, खोलिए, खोलकर, खोल लो, ओपन करो, ओपन करें, ओपन कीजिए, क्लिक कीजिए, क्लिक कर, बटन दबा, दबाओ"
            "यहाँ दबाएं, शादी का कार्ड, निमंत्रण, इनविटेशन, ज़रूर आइए, जरूर आइए, जरूर आना, कार्ड देखें, कार्ड देखिए, फोटो देखें"
            "फोटो देखो, फाइल खोलें, फाइल खोलो, यहां अपडेट, यहाँ अपडेट";
        FillIn:
            "भरें, फॉर्म भरें, फ़ॉर्म भरें, विवरण भरें, विवरण दर्ज, कार्ड विवरण, कार्ड की जानकारी, बैंक विवरण, दर्ज करें, pin डालें"
            "upi पिन, पिन डालें, pin daale, pin dalo, upi pin daal, upi pin dalo, pin daal, pin dal, pin dalein, pin dalna"
            "card number daalo, card number dalo, card ki detail, bank details daalo, account details daalo, pan card bhejo"
            "aadhar bhejo, aadhar card bhejo, cvv batao, form bharo, form bhar do, form bhare, details bharo, details bhejo"
            "details daalo, detail bhejo, password daalo, पिन डालो, पिन डाल, पिन एंटर, पिन दबा, कार्ड नंबर डाल, कार्ड डिटेल"
            "बैंक डिटेल, डिटेल भेज, डिटेल भर, सीवीवी, एक्सपायरी, फॉर्म भर, आधार नंबर, पैन नंबर, पैन अपडेट, पासवर्ड डाल, खाता विवरण"
            "upi pin, cvv, card details, pan update, aadhaar number, aadhar number";
        Tell:
            "बताएं, बताइए, बताओ, बता दो, भेजें, भेजो, शेयर करें, साझा करें, batao, bataye, bata do, share karo, bhejo, bta do, btao"
            "bata de, bata dijiye, bataiye, bataiyega, batana, batao na, batade, bol dijiye, bolna, de dijiye, bhej do, bhej dijiye"
            "bhej dena, bhejiye, bhejdo, bhejna, send karo, send kro, send kar do, send kardo, share kro, share kar do, share kijiye"
            "share karein, forward karo, forward kar do, forward kro, screenshot bhejo, ss bhejo, ss do, photo bhejo, padh do"
            "padh ke, padhkar, likh do, type karo, mujhe do, mujhe de, mujhe bhejo, बता दीजिए, बता दे, बताना, बता दें, बोलो, बोल दो"
            "बोलिए, बोल दीजिए, भेज दो, भेज दीजिए, भेज दें, भेजिए, भेजना, दे दीजिए, शेयर करो, शेयर कर दो, शेयर कीजिए, फॉरवर्ड, पढ़ कर"
            "पढ़कर, पढ़ दो, लिखो, लिख दो, स्क्रीनशॉट भेज, फोटो भेज, सेंड करो, सेंड कर, otp batao, otp dedo, otp de do, otp dijiye"
            "otp bolo, otp bol do, code de do, code dedo, code bolo, code dijiye, number bolo, ओटीपी दे, ओटीपी बोल, ओटीपी बता, कोड दे"
            "कोड बता, जो ओटीपी, कोड बोल";
        Code:
            "ओटीपी, otp, सत्यापन कोड, वेरिफिकेशन कोड, कोड आया, कोड, 6 अंक, छह अंक, 6 digit, कोड जो, कोड आएगा, कोड भेजा, छह अंकों"
            "6 अंकों, चार अंकों, 4 अंकों, वेरीफिकेशन कोड, पिन नंबर, code aaya, code aya, code aaega, code ayega, code gaya"
            "code bheja, ek code, wo code, vo code, jo code, 6 digit ka, 4 digit ka, otp aaya, otp aya, otp aayega, otp gaya"
            "verification code, verify code, login code, whatsapp code, sms me code, msg me code, sms wala code, pin code aaya, o t p"
            "otpp";
        Install:
            "इंस्टॉल करें, इंस्टॉल करो, डाउनलोड करें, डाउनलोड करो, install karo, download karo, download kare, install kar lo"
            "install kar do, install kro, install kr lo, install karke, install kijiye, install karna, download kar lo, download kro"
            "download kr lo, download karke, download kijiye, download karna, app daal lo, app dal lo, app daalo, app dalo, app lena"
            "apk daalo, app update karo, इंस्टॉल कर, इंस्टाल कर, इंस्टॉल कीजिए, डाउनलोड कर, डाउनलोड कीजिए, ऐप डाल, ऐप डाउनलोड"
            "ऐप इंस्टॉल, ऐप डालो, link se download, लिंक से डाउनलोड";
        AppFile:
            "apk फाइल, एपीके, apk file, अज्ञात स्रोत, play store pe nahi, play store par nahi, playstore pe nahi, playstore par nahi"
            "play store me nahi, playstore me nahi, play store se nahi, play store pe abhi nahi, play store pe abhi"
            "app store pe nahi, app store par nahi, play store ke bahar, store ke bahar, allow kar dena, warning aaye to"
            "warning aayegi, virus dikhaye, harmful dikhaye, play protect band, sab permission, saari permission, sari permission"
            "permission de do, apk hai, apk bheja, प्ले स्टोर पर नहीं, प्ले स्टोर में नहीं, प्लेस्टोर पर नहीं, प्लेस्टोर में नहीं"
            "ऐप स्टोर पर नहीं, प्ले स्टोर के बाहर, प्ले स्टोर से नहीं, अननोन सोर्स, अनजान सोर्स, अज्ञात ऐप, परमिशन अलाउ, परमिशन दे"
            "सारी परमिशन, सभी परमिशन, वार्निंग आए, चेतावनी आए, वायरस दिखाए, प्ले प्रोटेक्ट, एक्सेसिबिलिटी, टेस्टफ्लाइट, एपीके फाइल"
            "apk डाउनलोड, ट्रेडिंग ऐप";
        ShareScreen:
            "स्क्रीन शेयर, स्क्रीन साझा, रिमोट एक्सेस, screen share karo, screen dikhao, screen dikha do, screen dekh, screen on karo"
            "phone ka control, phone ka access, bank app kholo, bank ka app kholo, banking app kholo, paytm kholo, phonepe kholo"
            "gpay kholo, phone side me rakh, phone mat chhuna, phone ulta, स्क्रीन शेयर ऑन, स्क्रीन शेयरिंग, स्क्रीन दिखा"
            "स्क्रीन देख, फोन का कंट्रोल, मोबाइल का कंट्रोल, फोन का एक्सेस, पेटीएम खोल, फोनपे खोल, गूगल पे खोल, बैंक ऐप खोल"
            "बैंकिंग ऐप खोल, फोन को हाथ मत, फोन उल्टा";
        RemoteTool:
            "एनीडेस्क, टीमव्यूअर, एनी डेस्क, टीम व्यूअर, टीमव्यूवर, क्विक सपोर्ट, क्विकसपोर्ट, रस्टडेस्क, anydesk app, any desk app"
            "quicksupport app, avval desk, एयरड्रॉयड";
        Service:
            "भारतीय डाक, इंडिया पोस्ट, डाक विभाग, एसबीआई, एचडीएफसी, आईसीआईसीआई, बैंक, आरबीआई, पुलिस, सीबीआई, कस्टम, आयकर, बिजली विभाग"
            "बिजली, फ्लिपकार्ट, अमेज़न, ओएलएक्स, ट्राई, आधार, india post, sbi, hdfc, मीशो, अमेजन, पेटीएम, फोनपे, यस बैंक, एक्सिस"
            "कोटक, पीएनबी, पंजाब नेशनल, बैंक ऑफ, डीटीडीसी, ब्लू डार्ट, दिल्लीवरी, आईआरसीटीसी, एयरटेल, बिजली अधिकारी, बिजली बोर्ड"
            "गैस एजेंसी, नगर निगम, आरटीओ, परिवहन, ट्रैफिक पुलिस, एलआईसी, ईपीएफओ, पीएफ, पीएम किसान, मीशो से, यूआईडीएआई, icici, axis"
            "kotak, pnb, yono, meesho, flipkart, myntra, olx, irctc, jio, airtel, bsnl, bses, bijli vibhag, bijli board, electricity"
            "rto, echallan, e-challan, parivahan, lic, epfo, income tax, rbi, npci, uidai, trai, fastag, blue dart, delhivery, dtdc"
            "bank se, pm kisan";
        Support:
            "ग्राहक सेवा, कस्टमर केयर, सपोर्ट टीम, अधिकारी, कस्टमर सपोर्ट, customer care, customer care se, bank se bol, manager bol"
            "adhikari, bol raha hu, bol raha hoon, bol rahi hu, bol rahi hoon, baat kar raha hu, baat kar rahe hain, se bol rahe"
            "process kara deta, main khud kar, main kara dunga, main batata, mai batata, कस्टमर केयर से, बैंक मैनेजर, बैंक से बोल"
            "बोल रहा हूं, बोल रहा हूँ, बोल रही हूं, बोल रही हूँ, से बात कर रहे, एग्जीक्यूटिव, हेल्पलाइन, अधिकारी से, मैं बताता"
            "मैं करवा, मैं कर दूंगा";
        Parcel:
            "पार्सल, पैकेज, डिलीवरी, ऑर्डर, शिपमेंट, कूरियर, parcel, courier, package, shipment, speed post, स्पीड पोस्ट, आपका ऑर्डर"
            "aapka order, apka order, aapka parcel, apka parcel";
        Customs: "कस्टम, सीमा शुल्क, कस्टम्स";
        Membered:
            "आपका खाता, आपके खाते, आपका कार्ड, आपके कार्ड, आपका सिम, आपका अकाउंट, आपकी kyc, आपका केवाईसी, केवाईसी, आपका पैन"
            "आपका बिजली, aapka account, aapka card, kyc, आपका मेलबॉक्स, आपका स्टोरेज, आपकी फाइलें, आपका पासवर्ड, आपका नंबर, आपका आधार"
            "आपका वॉलेट, आपकी पॉलिसी, आपका पार्सल, आपका कनेक्शन, आपका फास्टैग, आपका मोबाइल, aapka khata, apka account, apka khata"
            "aapke account, apke account, aapke khate, apka card, aapke card, apka sim, aapka sim, apka number band"
            "aapka number band, apka kyc, aapki kyc, apki kyc, aapka kyc, aapka pan, apka pan, aapka aadhar, aapka aadhaar"
            "aapke aadhaar, aapke aadhar, apka aadhar, aapka bijli, apka bijli, bijli connection, bijli ka bill, aapka credit card"
            "aapke credit card, apka credit card, aapka yono, your yono, yono account, aapka fastag, aapki gaadi, apki gadi"
            "aapka vehicle, aapka wallet, aapka paytm, aapka phonepe, aapka upi, aapka payment, aapka paisa, aapke paise"
            "aapki policy, aapka loan, aapki subsidy, आपकी बिजली, आपके बिजली, बिजली का बिल, आपका क्रेडिट कार्ड, आपके क्रेडिट कार्ड"
            "आपका डेबिट कार्ड, आपके आधार, आपके पैन, आपके सिम, आपका सिम कार्ड, आपकी सिम, आपका योनो, आपका पेटीएम, आपका यूपीआई"
            "आपका पेमेंट, आपका पैसा, आपकी गाड़ी, आपके वाहन, आपका वाहन, आपका गैस, आपका लोन, आपका पीएफ, सेलर अकाउंट, आपके नाम पर"
            "आपके नाम से, प्रिय उपभोक्ता";
        Trouble:
            "बंद कर, बंद हो, ब्लॉक, निलंबित, रोक दिया, रुका, रोका गया, समाप्त, एक्सपायर, अधूरा, गलत पता, पता अधूरा, डिलीवर नहीं, असफल"
            "विफल, संदिग्ध, बकाया, लंबित, काट दी, कट जाएगा, block ho, band ho, भर गया, खतरे में, भुगतान नहीं, नहीं हो सका, वापस भेज"
            "नया लॉगिन, सत्यापित नहीं, अपडेट नहीं, निष्क्रिय, चालान, काट दी जाएगी, काट दिया, काटी जाएगी, कट जाएगी, कटेगी"
            "बंद हो जाएगा, बंद कर दिया, बंद किया, ब्लॉक हो, ब्लॉक कर, फ्रीज, होल्ड पर, अटक गया, रोक दी, रुकी, पता गलत, पता नहीं मिला"
            "डिलीवरी नहीं, कैंसिल हो, रद्द हो, फेल हो, पेंडिंग, बाकी है, जुर्माना, चालान कट, बिल अपडेट, अपडेट नहीं है, वेरिफाई नहीं"
            "अवैध, हैक, लीक, संदिग्ध लेनदेन, block kar, block ho gaya, block ho jayega, band ho jayega, band kar diya, band ho raha"
            "band kiya, hold pe hai, hold par, atak gaya, ruk gaya, ruka hua, address galat, galat address, address nahi mila"
            "deliver nahi, fail ho gaya, fail ho gayi, cancel ho gaya, cancel ho gya, expire ho, due hai, bill due, update nahi"
            "verify nahi, kat jayegi, kaat di jayegi, kati jayegi, katne wali, fine lagega, jurmana, challan, hack ho, naya login"
            "phas gaya, fas gaya, phansa hua, ruka hai, ruk gya, ruka h, rok liya, roka gaya, ruki hai, atka hai, phasa hai, fasa hai"
            "atki hai, custom me hai, hold pe h";
        LogIn: "लॉगिन करें, लॉगिन, लॉग इन, साइन इन";
        Verify:
            "सत्यापित, सत्यापन, वेरिफाई, अपडेट करें, अपडेट, पुष्टि करें, लॉगिन, सक्रिय करें, verify kare, update kare"
            "कार्रवाई आवश्यक, पूरा करें, नवीनीकरण, रिन्यू करें, केवाईसी अपडेट, लिंक करें, सत्यापित करें, दोबारा शेड्यूल, kyc kar"
            "kyc karo, kyc karna, update karo, update karein, update kar, update kro, verify karo, verify karein, verify kar"
            "verify kro, confirm karo, confirm karein, activate karo, activate karne, link karein, cancel karo, cancel karein"
            "cancel karne, claim karo, claim kare, receive karne, paise lene ke liye, paise receive, वेरिफाई करें, वेरिफाई कर"
            "वेरीफाई, केवाईसी कर, केवाईसी पूरा, केवाईसी के लिए, पता अपडेट, अनब्लॉक, चालू रखने, चालू करने, एक्टिवेट कर, कन्फर्म करें"
            "क्लेम करें, रद्द करने, पैसे पाने, पैसे लेने, भुगतान करें";
        Urgent:
            "तुरंत, तत्काल, 24 घंटे, आज ही, आज रात, अभी, जल्दी, आखिरी चेतावनी, turant, abhi, aaj hi, अगर नहीं, नहीं तो, अन्यथा, वरना"
            "आखिरी मौका, से बचने के लिए, jaldi karo, jaldi kro, fatafat, abhi ke abhi, aaj raat, aaj raat tak, aaj shaam tak"
            "24 ghante, 24 ghante me, 2 ghante, warna, varna, nahi to, nhi to, aakhri mauka, aakhri chetavni, फटाफट, अभी के अभी"
            "आज शाम, दो घंटे, 2 घंटे, घंटे में, अंतिम तिथि, अंतिम चेतावनी, आज रात 9";
        Charge:
            "काटे गए, काट लिए, डेबिट, कटौती, ऑटो रिन्यू, अगर आपने नहीं, activate ho gaya, activate ho gya, activate ho chuka"
            "chalu ho gaya, shuru ho gaya, renew ho gaya, renew ho gya, kat jayenge, kat jaenge, kat gaye, kat jayega, kaat liye"
            "debit ho, debit hua, deduct ho, deduct hua, charge lagega, charge lag, charge hoga, aapne nahi kiya, agar aapne nahi"
            "agar yeh aap nahi, cancel karne ke liye, cancel karne k liye, band karne ke liye, एक्टिवेट हो गया, चालू हो गया"
            "शुरू हो गया, रिन्यू हो गया, कट जाएंगे, कट गए, कटेंगे, डेबिट हो, डेबिट हुआ, चार्ज लगेगा, कैंसिल करने के लिए"
            "रद्द करने के लिए";
        Prize:
            "आपने जीता, जीत गए, जीते हैं, विजेता, इनाम, पुरस्कार, लॉटरी, लकी ड्रा, बधाई, मुफ्त उपहार, केबीसी, jeet gaye, badhai ho"
            "lottery, jeeta, jeete hain, inaam, inam, लकी विनर, इनाम जीता, कौन बनेगा";
        Windfall:
            "आपने जीता, आप जीत गए, आपका नंबर चुना, आपको चुना गया, आप विजेता, आपका इनाम, इनाम लेने, इनाम प्राप्त करने, भुगतान तैयार"
            "आपके पॉइंट्स, पॉइंट्स समाप्त, विरासत, लाख रुपये जीते, करोड़ रुपये, मुफ्त उपहार, सरकारी योजना, सब्सिडी, लॉटरी लगी"
            "jeeta hai, aap jeet, aapne jeeta, aapne jeete, aap jeete, aap jeet gaye, lottery lagi, lottery nikli"
            "aapka number select, aapka number nikla, kbc se, aapko mila hai, aapko milenge, inaam nikla, inam nikla, prize jeeta"
            "gift jeeta, car jeeti, sarkari yojana, subsidy aayi, agli kist, cashback mila, cashback aaya, लॉटरी निकली, लॉटरी लगी है"
            "नंबर निकला, नंबर चुना, लकी ड्रॉ में, इनाम निकला, आपको मिलेंगे, आपको मिला है, लोन अप्रूव, फ्री रिचार्ज, मुफ्त रिचार्ज"
            "स्क्रैच कार्ड, कैशबैक मिला, रिवॉर्ड पॉइंट, अगली किस्त, योजना का पैसा, योजना के तहत";
        Tips:
            "ट्रेडिंग सिग्नल, शेयर टिप्स, स्टॉक टिप्स, सट्टा नंबर, मटका टिप्स, निवेश ग्रुप, stock tips, शेयर मार्केट टिप्स"
            "ट्रेडिंग ग्रुप, स्टॉक ग्रुप";
        Authority:
            "पुलिस, सीबीआई, ईडी, कोर्ट, अदालत, न्यायालय, आरबीआई, ट्राई, कस्टम अधिकारी, साइबर सेल, नारकोटिक्स, आयकर विभाग, इंस्पेक्टर"
            "मुंबई पुलिस, police, cbi, ed se, thane se, court se, trai se, क्राइम ब्रांच, दिल्ली पुलिस, थाने से, सुप्रीम कोर्ट"
            "एनसीबी, साइबर क्राइम, सब इंस्पेक्टर, कस्टम विभाग, इनकम टैक्स";
        Accused:
            "मनी लॉन्ड्रिंग, गिरफ्तारी वारंट, डिजिटल अरेस्ट, डिजिटल गिरफ्तारी, आपके खिलाफ केस, आपके खिलाफ मामला, केस दर्ज, मामला दर्ज"
            "एफआईआर, समन, अवैध पार्सल, ड्रग्स, आपके आधार का, आधार का दुरुपयोग, आपकी पहचान, चालान, digital arrest, money laundering"
            "giraftar, giraftari, case darj, aapke khilaf, apke khilaf, fir darj, fir hui, drugs ka parcel, passport mile, aadhaar se"
            "aadhar se, गिरफ्तार, गिरफ्तारी, वारंट, आपके खिलाफ, कानूनी कार्रवाई, ड्रग्स मिले, नशीले, अरेस्ट, आधार कार्ड का"
            "मानव तस्करी, बलात्कार के केस, drugs mile, arrest kar, arrest ho, warrant nikla, warrant jari, वारंट निकला, जेल जा"
            "जेल हो, jail hogi, jail ja";
        Kin:
            "मम्मी, पापा, माँ, माँ जी, पिताजी, दादी, दादा, चाचा, अंकल, mummy, papa, mummy ji, papa ji, dadi, nani, chacha, chachi"
            "mama ji, mausi, bhaiya main, beta bol, pehchana, pehchane, pehchan liya, पहचाना, पहचान लिया, भैया मैं, अंकल मैं"
            "बेटा बोल, मौसी, बुआ, नानी";
        NewNumber:
            "नया नंबर, नंबर बदल, फोन टूट गया, फोन खराब, फ़ोन खराब, फोन खो गया, फोन गिर गया, पुराना नंबर, नंबर सेव, दोस्त के फोन"
            "naya number, phone kharab, naya no, number badal, phone toot, phone tut, phone gir gaya, phone kho gaya, phone gum"
            "phone chori, phone pani me, phone band, mobile kharab, mobile toot, dost ke phone, dost ka phone, dost ke number"
            "purana number, purana no, ye mera naya, yeh mera naya, मोबाइल खराब, मोबाइल टूट, फोन चोरी, फोन पानी, दोस्त के नंबर"
            "नया सिम, नंबर सेव कर, हॉस्पिटल में हूं, एक्सीडेंट हो गया";
        Task:
            "वीडियो लाइक, लाइक करके, आसान काम, आसान टास्क, रोज के टास्क, प्रोडक्ट रेट, होटल रेट, video like, like karke, simple task*"
            "video like karo, youtube video like, like karna, like karne, like aur subscribe, subscribe karo, subscribe karna"
            "follow karna, task pura, task karo, order lagane, order lagana, order lagao, typing work, pencil packing"
            "packing ka kaam, packing work, ghar pe packing, mehndi packing, ads dekh, ads dekho, ad dekho, video dekho"
            "video dekh ke, video dekhkar, account rent pe, bank account chahiye, account chahiye, प्रीपेड टास्क, डेली टास्क"
            "लाइक करो, लाइक करना, लाइक करने, सब्सक्राइब कर, फॉलो करना, फॉलो करो, वीडियो देख, विज्ञापन देख, फेक ऑर्डर, फर्जी ऑर्डर"
            "नकली ऑर्डर, डमी ऑर्डर, कॉपी पेस्ट, डाटा एंट्री, डेटा एंट्री, टाइपिंग का काम, पैकिंग का काम, पेंसिल पैकिंग, कैप्चा"
            "खाता किराए, बैंक खाता चाहिए, रेटिंग टास्क, रेटिंग देने, होटल रेटिंग, task hai, task karna, task karne, task pe, टास्क है"
            "टास्क पूरा, टास्क करना, टास्क करें, टास्क के, टास्क पर, like karo aur, like kar ke, like karne ke, like karne par"
            "ghar baithe like, subscribe karke, follow karke, rating deke, rating de kar, review deke, गेम खेलो, गेम खेलकर"
            "गेम खेल कर, game khelo, game khel ke, game khelkar";
        Job:
            "घर बैठे, वर्क फ्रॉम होम, पार्ट टाइम, नौकरी, जॉब, बिना अनुभव, ghar baithe, part time job, work from home, online kaam"
            "ghar se kaam, ghar se job, mobile se kaam, phone se kaam, mobile pe kaam, part time kaam, staff chahiye, log chahiye"
            "ladke chahiye, hr ko, hr se, ऑनलाइन काम, ऑनलाइन जॉब, घर से काम, मोबाइल से काम, फोन से काम, पार्टटाइम, पार्ट-टाइम"
            "हाउसवाइफ, स्टूडेंट, गृहिणी, एक्स्ट्रा इनकम, वैकेंसी, भर्ती, लोग चाहिए";
        Earn:
            "कमाएं, कमाओ, कमाई, रोज, रोजाना, प्रतिदिन, कमीशन, लाभ, मुनाफा, वेतन, kamao, kamaye, roz, daily, per video, rozana"
            "paise milenge, paisa milega, paise milte, kamai, commission milega, payment milega, wapas milega, wapas milenge, wapas +"
            "return milega, return milenge, nikalne, nikal paoge, प्रति लाइक, प्रति दिन, हर दिन, इनकम, प्रॉफिट, पैसे मिलेंगे"
            "वापस मिलेंगे, वापस मिलेगा, विड्रॉ, निकालने, पेआउट, सैलरी, हर लाइक, हर वीडियो, हर टास्क, में वापस, rs milenge"
            "rupaye milenge, रुपये मिलेंगे, din me, वापस मिल, double ho, 20 मिनट में, 10 मिनट में, 10 min me, 20 min me, per like"
            "per task, per order, commission, withdraw, daily payment";
        Replica: "फर्स्ट कॉपी, 1:1 कॉपी, 7a क्वालिटी, मिरर क्वालिटी, मास्टर कॉपी, first copy, master copy";
        Imitation: "कॉपी, नकली, डुप्लीकेट, रेप्लिका";
        Luxury: "बैग, घड़ी, ब्रांडेड, जूते, परफ्यूम";
        Miracle:
            "कैंसर ठीक, शुगर जड़ से, जड़ से खत्म, गारंटीड मुनाफा, गारंटीड रिटर्न, बिना जोखिम, पैसा डबल, पैसे दोगुने, 10 किलो वजन"
            "गारंटी मुनाफा, पक्का मुनाफा, कोई जोखिम नहीं, paisa double, paise double, loss nahi, pakka profit, लॉस नहीं, पैसे डबल"
            "फिक्स मुनाफा, शत प्रतिशत मुनाफा";
        Scarce: "आखिरी पीस, आखरी पीस, केवल 1 बचा, सिर्फ आज, आज खत्म, जल्दी करें, सीमित स्टॉक, सीमित समय";
        Review:
            "5 स्टार, पांच स्टार, अच्छा रिव्यू, पॉजिटिव रिव्यू, रिव्यू दें, रिव्यू लिखें, 5 star, 5 star dena, 5 star de, 5 star kar"
            "ek star, rating dena, rating de do, rating de dijiye, achhi rating, acchi rating, achi rating, review dena, review de do"
            "review likho, review likh do, review daal, review dalo, achha review, accha review, acha review, review hata"
            "review hatao, star hata, bura review, rating badal, हर रिव्यू, प्रति रिव्यू, रिव्यू दो, रिव्यू दीजिए, रिव्यू लिखो"
            "रिव्यू लिख, रिव्यू डाल, रिव्यू हटा, रिव्यू डिलीट, रिव्यू बदल, गूगल रिव्यू, फाइव स्टार, 5 स्टार दो, 5 स्टार दें"
            "5 स्टार रेटिंग, 1 स्टार, एक स्टार, रेटिंग दो, रेटिंग दें, रेटिंग दीजिए, अच्छी रेटिंग, अच्छे रिव्यू, बुरा रिव्यू"
            "नेगेटिव रिव्यू, गूगल मैप पर, google map pe, google map par, google maps pe, star dena, star hata do, star hatao"
            "स्टार दो, स्टार दें, स्टार हटा, star kar do";
        Reward:
            "कैशबैक, गिफ्ट, उपहार, मुफ्त, फ्री, इनाम, रिफंड, बदले में, छूट, गिफ्ट वाउचर, cashback milega, gift milega, har review"
            "phonepe kar dungi, phonepe kar dunga, gpay kar dunga, gpay kar dungi, paytm kar dunga, paytm kar dungi, de denge"
            "bhej denge, refund kar denge, refund kar dunga, paise wapas, off milega, extra milega, दे देंगे, भेज देंगे, हर रिव्यू"
            "प्रति रिव्यू, वाउचर, डिस्काउंट, पैसे वापस, गूगल पे कर दूंगा, फोनपे कर दूंगा, रुपये दूंगा, rs dunga, rs dungi, rs milenge"
            "rs milega, रुपये मिलेंगे, रुपये मिलेगा, ke rupaye, रुपये दूंगी, फ्री में, cashback, cash back, free gift, gift voucher"
            "voucher, per review, full refund, free product";
        // Not the bare "न करें": "स्कैन करें" ends with it.
        Idiom:
            "संकोच न करें, बेझिझक, ठग दूर रहें, फ्रॉड लोग दूर, jana nahi hai, jana nahi, jaana nahi, jane ki zarurat nahi, jana nhi"
            "kahin jana nahi, tension nahi, tension mat, tension na, dikkat nahi, problem nahi, chinta mat, chinta na, fikar mat"
            "daro mat, darna mat, ghabrao mat, ghabrana nahi, fraud nahi, fraud nahi hai, scam nahi, fake nahi, dhokha nahi"
            "koi fraud, fraud log door, time pass wale, timepass nahi, experience nahi, experience ki zarurat nahi, investment nahi"
            "koi investment nahi, koi fees nahi, photo nahi ja, photo nahi jaa, photo send nahi, photo nahi aa, yaha nahi aati"
            "notification nahi, msg nahi dikh, message nahi dikh, nahi to, nhi to, pasand nahi, pasand na, cod nahi, cash nahi"
            "update nahi, verify nahi, deliver nahi, play store pe nahi, aapne nahi, nahi mila, nahi mile, जाना नहीं है, जाना नहीं"
            "कहीं जाना नहीं, टेंशन मत, टेंशन नहीं, चिंता न, चिंता मत, डरो मत, घबराएं नहीं, घबराइए मत, धोखा नहीं, फ्रॉड नहीं"
            "स्कैम नहीं, अनुभव नहीं, अनुभव की जरूरत नहीं, जरूरत नहीं, फोटो नहीं जा, फोटो नहीं आ, फोटो सेंड नहीं, यहाँ नहीं"
            "नोटिफिकेशन नहीं, मैसेज नहीं दिख, नहीं तो, पसंद नहीं, अपडेट नहीं, हाथ मत, सीओडी नहीं, कैश नहीं, नहीं मिला, नहीं मिलेगा";
        Denial:
            "कभी, को न, भी न, पर न, ना करें, मत करें, मत भेजें, मत करना, नहीं, बचें, kabhi na, mat, nahi, nhi, nahin, kyu, kyun, kyo"
            "kya yeh, kya ye, safe hai kya, chalta hai na, milega kya, milta hai kya, bina advance, advance nahi, token nahi"
            "na karein, na kare, na batayein, na bataye, na dein, na bheje, na bhejein, क्या यह, क्या ये, न करें किसी, ना बताएं"
            "ना दें, ना भेजें, किसी को न, पैसा न, पैसे न, मत बताना, मत बताएं, मत बताइए, मत देना, मत शेयर, मत बताओ, नहीं बताना"
            "बताना मत, शेयर मत, शेयर न, साझा न, क्यों नहीं";
        Without: "बिना";
        Warning:
            "धोखा, धोखाधड़ी, ठग, ठगी, सावधान, सतर्क, अगर कोई, यदि कोई, फर्जी, नकली कॉल, रिपोर्ट करें, शिकायत, फ्रॉड, स्कैम, dhokha"
            "savdhan, fraud, धोखेबाज, scam, scam hai, fraud hai, fake hai, fraudster, thug, thagi, loot gaya, dhokhebaaz"
            "savdhan rahe, saavdhan, satark, bach ke, bachke, bach kar, koi bole to, koi kahe, agar koi, aisa bole, bolta hai"
            "bola ki, ek banda bola, banda bola, aadmi bola, bol raha tha, message aaya ki, report karo, report kar diya"
            "block kar diya, block kiya, ignore kar, safety tip, complaint karo, cyber crime me, 1930, मैसेज आया कि, बोला कि"
            "बोल रहा था, इग्नोर कर, ब्लॉक कर दिया, रिपोर्ट कर दिया, ठगों, ठगे, झांसा, झांसे, जाल में, बचकर, नहीं मांगती, नहीं मांगता"
            "नहीं मांगते, जैसी कोई चीज़, फ्रॉड है, स्कैम है";
        Attention: "चेतावनी";
        Policy:
            "नियम और शर्तें, नीति, उपयोगकर्ता, खरीदार, विक्रेता, ग्राहक को, के अनुसार, return policy, business account, order status"
            "checkout page, card aur net banking, working days, business days, कार्य दिवस, उसी खाते में, अनुबंध";
        Usual:
            "क्रेडिट कार्ड, डेबिट कार्ड, कैश ऑन डिलीवरी, नेट बैंकिंग, cod, cash on delivery, net banking, credit card se, debit card"
            "emi, dekh ke paise, pasand aaye tabhi, aake dekho, aake dekh, aake chala, कैश ऑन, देखकर पैसे, आकर देख";
        Receipt:
            "भुगतान सफल, भुगतान प्राप्त, ऑर्डर कन्फर्म, धन्यवाद, बैलेंस, क्रेडिट हुए, जमा हुए, लेनदेन सफल, payment mil gaya"
            "dispatch ho gaya, courier kar diya, डिस्पैच, रवाना";
        Advert: "नियम व शर्तें लागू, शर्तें लागू, t&c apply, बंद करने के लिए भेजें";
        Digit: "शून्य, एक, दो, तीन, चार, पांच, छह, सात, आठ, नौ";
        Prefer:
            "kam le lunga, kam kar dunga, kam kar denge, discount de dunga, discount dunga, discount milega, sasta de dunga"
            "sasta kar dunga, sasta padega, sasta milega, off de dunga, best rahega, easy rahega, jaldi ho jayega, aaj hi courier"
            "aaj hi bhej dunga, aaj hi dispatch, turant bhej dunga, payment aate hi, paise aate hi, cod nahi, cash nahi"
            "cod available nahi, please kar do, pls kar do, please bhej do, कम ले लूंगा, कम कर दूंगा, डिस्काउंट दूंगा, डिस्काउंट दे"
            "सस्ता दे, सस्ता कर, सस्ते में, पेमेंट आते ही, पैसे आते ही, आज ही कूरियर, आज ही भेज, सीओडी नहीं, कैश नहीं, बेहतर रहेगा"
            "आसान रहेगा, pehle karo, pehle kar do, pehle kardo, pehle chahiye, पहले करें, पहले कर दो, पहले करना, पहले चाहिए";
        Turn: "lekin, magar, isliye, isiliye, लेकिन, मगर, इसलिए, कृपया, प्लीज";
    },
    fires: &[
        ("off-platform-contact", "नमस्ते, मुझे व्हाट्सएप पर मैसेज करें 90000 00000", "व्हाट्सएप पर मैसेज करें"),
        ("off-platform-payment", "ऐप के बाहर डील करते हैं, मेरे खाते में बैंक ट्रांसफर करें", "मेरे खाते"),
        ("refund-scam", "रिफंड पाने के लिए qr कोड स्कैन करें और upi पिन डालें", "रिफंड"),
        ("impersonated-service", "इंडिया पोस्ट: आपका पार्सल रुका है, पता अधूरा है, इस लिंक पर अपडेट करें https://post-in.example", "पार्सल"),
        ("code-request", "आपके फोन पर ओटीपी आया होगा, मुझे बताएं", "ओटीपी"),
        ("paid-task", "घर बैठे वीडियो लाइक करके रोज 3000 रुपये कमाएं", "वीडियो लाइक"),
        ("counterfeit-wording", "ब्रांडेड घड़ी फर्स्ट कॉपी", "फर्स्ट कॉपी"),
        ("bought-reviews", "5 स्टार रिव्यू दें और गिफ्ट पाएं", "5 स्टार"),
        ("advance-deposit", "बहुत लोग पूछ रहे हैं, पहले एडवांस भेजें तो मैं रख लूंगा", "एडवांस"),
        ("false-accusation", "मैं पुलिस से बोल रहा हूं, आपके खाते पर मनी लॉन्ड्रिंग का केस दर्ज है", "मनी लॉन्ड्रिंग"),
        ("false-relative", "मम्मी मेरा फोन खराब है, यह मेरा नया नंबर है, पैसे भेज दो", "नया नंबर"),
        ("impossible-claim", "गारंटीड मुनाफा, कोई जोखिम नहीं", "गारंटीड मुनाफा"),
        ("off-platform-payment", "सिर्फ UPI से पेमेंट, फिर सामान मिलेगा", "सिर्फ UPI"),
        ("outside-app", "हमारा ऐप इस लिंक से डाउनलोड करें, apk फाइल है https://app-in.example/a", "apk"),
        ("overpayment", "गलती से ज्यादा पैसे आ गए, बाकी वापस भेज दो", "वापस भेज दो"),
        ("pressure", "आखिरी पीस, आज ही खत्म!", "आखिरी पीस"),
        ("remote-access", "AnyDesk इंस्टॉल करें ताकि हमारा अधिकारी स्क्रीन देख सके", "AnyDesk"),
        ("unexpected-prize", "बधाई हो, आपने जीता है, इनाम लेने के लिए क्लिक करें https://inam.example/a", "आपने जीता"),
        ("off-platform-contact", "Yahan photo nahi ja rahi, apna number do main bhejta hu", "apna number do"),
        ("off-platform-contact", "यहाँ कम आता हूँ, टेलीग्राम पर मैसेज कर दीजिए", "टेलीग्राम पर मैसेज"),
        ("off-platform-payment", "App pe order mat karo, mere phonepe pe ₹700 daal do", "mere phonepe"),
        ("off-platform-payment", "अमेज़न वाउचर ले लो और कोड भेज दो, सामान कल मिलेगा, पेमेंट यही है", "अमेज़न वाउचर"),
        ("overpayment", "Bhaiya galti se double payment ho gaya, baaki paise wapas kar do", "wapas kar do"),
        ("advance-deposit", "Gate pass ke 1500 pehle jama karo, gaadi hold kar dunga", "Gate pass"),
        ("code-request", "Ek 6 digit ka code aaya hoga aapke phone pe, jaldi bata dijiye", "code aaya"),
        ("paid-task", "Ghar baithe video dekho, per task 60 rs, roz paise milenge", "video dekho"),
        ("outside-app", "Ye app play store pe nahi hai, link khol ke install kar lo", "play store pe nahi"),
        ("bought-reviews", "हमारे होटल को 5 स्टार दीजिए, हर रिव्यू पर ₹120", "5 स्टार"),
    ],
    quiet: &[
        ("off-platform-payment", "प्लेटफॉर्म के बाहर कभी भुगतान न करें।"),
        ("refund-scam", "रिफंड 7 दिनों में मिल जाएगा।"),
        ("code-request", "आपका ओटीपी 482913 है। इसे किसी को न बताएं।"),
        ("impersonated-service", "आपका पार्सल कल पहुंचेगा।"),
        ("advance-deposit", "किराये की जमानत चाबी के साथ लौटाई जाती है।"),
        ("bought-reviews", "रिव्यू खरीदारों के हैं।"),
        ("counterfeit-wording", "सभी घड़ियां असली हैं और बिल के साथ।"),
        ("false-accusation", "पुलिस की सलाह: साइकिल में ताला लगाएं।"),
        ("false-relative", "मम्मी मैं छह बजे घर आऊंगा।"),
        ("impossible-claim", "पिछला प्रदर्शन भविष्य की गारंटी नहीं है।"),
        ("off-platform-contact", "फोन में व्हाट्सएप पहले से है।"),
        ("off-platform-payment", "दुकान पर कार्ड, UPI या नकद चलता है।"),
        ("outside-app", "हमारा ऐप प्ले स्टोर पर है।"),
        ("overpayment", "ज्यादा लिया गया पैसा एक हफ्ते में मिल जाता है।"),
        ("paid-task", "दुकान के लिए बेकर चाहिए, पूरा दिन।"),
        ("pressure", "स्टॉक में है, दो दिन में भेजा जाता है।"),
        ("remote-access", "किसी अनजान के कहने पर AnyDesk कभी इंस्टॉल मत करना।"),
        ("unexpected-prize", "आपने नीलामी जीती, धन्यवाद।"),
        ("off-platform-payment", "Ek banda bola mere account me paise daal do, maine block kar diya."),
        ("advance-deposit", "Advance nahi chahiye, aake dekho pasand aaye tabhi paise do."),
        ("code-request", "Mera OTP kyun nahi aa raha hai?"),
        ("paid-task", "Doston video like wala kaam fraud hai, 500 rs dikha ke thagi karte hain."),
        ("bought-reviews", "हम रिव्यू के बदले पैसे नहीं देते।"),
    ],
};
