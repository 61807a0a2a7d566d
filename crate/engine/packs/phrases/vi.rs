//! Vietnamese. Tone marks are folded away, as people leave them out.

use super::{Denies, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "vi",
    denies: Denies::Before,
    wide: false,
    words: words! {
        ChatApp: "qua zalo, zalo em, zalo mình, da lô, za lo, qua telegram, nhóm zalo, nhóm telegram, tele";
        Private: "inbox, ib, ibox, nhắn riêng, inbox riêng, ib em, ib mình, check ib";
        Phone: "số điện thoại, sđt, sdt, số của tôi, số em, đường dây nóng, hotline, tổng đài";
        Mail: "email của tôi, qua email, địa chỉ email";
        Contact:
            "liên hệ, liên hệ em, liên hệ qua, nhắn tin cho, nhắn tin qua, nhắn em, nhắn mình, kết bạn, kết bạn zalo, add zalo, kb zalo, thêm bạn, cho xin số, cho số, để lại số, gửi số, trao đổi qua, nói chuyện qua, chuyển qua, trả lời, nhắn zalo, tham gia nhóm, vào nhóm"
            "lh, lh:, liên hệ:, lh tele, lh nhận, liên hệ với, kết bạn với, liên hệ tôi, lh zalo, add tele, nt tele, ib tele"
            "liên lạc, nhắn tin đến";
        Call:
            "gọi, gọi ngay, gọi số, gọi cho, gọi lại, bấm phím"
            "lh, gọi đến, gọi lại số, gọi về";
        Inquiry:
            "mọi thắc mắc, thông tin chi tiết, giờ làm việc, câu hỏi thường gặp, cần hỗ trợ"
            "nhưng không thực hiện được, cuộc gọi nhỡ, cước gọi, để được hướng dẫn"
            "nhân viên giao hàng, bưu tá, shipper";
        Pay: "thanh toán, chuyển khoản, ck, ck trước, trả tiền, chuyển tiền, nộp tiền, nạp tiền, đóng tiền, đặt cọc, nộp, thanh toán qua, nộp phí";
        Send: "gửi, chuyển, chuyển cho, nạp, mua, mua giúp, đưa, gửi cho, nộp, tạm ứng";
        Money: "tiền, số tiền, khoản tiền, số dư, tiền mặt, phần còn lại";
        Transfer: "chuyển khoản, chuyển khoản ngân hàng, ck ngân hàng, momo, zalopay, viettelpay, tiền điện tử, tiền ảo";
        Untraceable: "thẻ cào, thẻ quà tặng, thẻ điện thoại, mã thẻ, gift card*, tiền mặt cho shipper";
        Account:
            "số tài khoản, stk, tài khoản ngân hàng, số thẻ, tài khoản này, vào tài khoản, ví điện tử"
            "stk:, số tk, tk:, chủ tk, tên chủ tk, ngân hàng thương mại, vào tk";
        Peer: "momo, zalopay, viettelpay";
        Personal:
            "tài khoản của tôi, tài khoản em, tài khoản mình, tài khoản cá nhân, stk em, stk mình, chủ tài khoản, tên tôi, trực tiếp cho em, tài khoản nhân viên, momo của tôi"
            "chuyển khoản cho mình, chuyển khoản cho em, chuyển khoản cho tôi, ck cho mình, ck cho em, chuyển tiền cho em"
            "chuyển tiền cho mình, chuyển tiền cho tôi, trả tiền cho tôi, thanh toán cho mình, thanh toán cho em";
        Holder: "tên chủ tk, chủ tk, tên tk, chủ tài khoản, tên tài khoản, tên chủ tài khoản";
        PayCode: "mã qr thanh toán, mã qr chuyển khoản, quét mã để chuyển";
        Outside: "ngoài sàn, ngoài shopee, ngoài lazada, ngoài tiki, ngoài ứng dụng, ngoài app, ngoài nền tảng, không qua sàn, không qua shopee, giao dịch ngoài, giao dịch riêng, khỏi mất phí, đỡ mất phí, tránh phí, đừng đặt trên, không đặt trên sàn";
        Only: "chỉ, chỉ nhận, duy nhất";
        Fee: "đặt cọc, tiền cọc, cọc, phí, thuế, lệ phí, phí bảo đảm, tiền bảo đảm, phí hồ sơ, phí xác minh, phí hải quan, phí giải ngân, tạm ứng, ký quỹ, phạt";
        Reserve: "giữ hàng, giữ chỗ, giữ cho, để dành, em giữ, mình giữ, nhiều người hỏi, nhiều khách hỏi, giữ lại, trước khi xem";
        First: "trước, ck trước, cọc trước, chuyển trước, trước khi gửi, trước khi giao";
        Refund: "hoàn tiền, hoàn lại tiền, trả lại tiền, tiền hoàn, hoàn phí";
        Compensation: "bồi thường, đền bù, gấp đôi, đền gấp, bồi hoàn";
        Overpaid: "chuyển nhầm, chuyển thừa, trả thừa, chuyển dư, dư tiền, nhầm số tiền, do nhầm";
        SendBack: "chuyển lại, hoàn lại, trả lại phần, gửi lại, chuyển trả, trả lại số tiền thừa";
        SafeAccount: "tài khoản an toàn, tài khoản tạm giữ, bảo vệ tiền, điểm tín dụng, mở khóa tài khoản, giải ngân, xác minh dòng tiền, đóng băng";
        Membership: "hội viên, gói dịch vụ, thẻ hội viên, bảo hiểm";
        Scan: "quét mã, quét qr, quét";
        Open:
            "bấm vào, nhấn vào, click vào, ấn vào, truy cập, mở link, mở liên kết, theo link, theo đường link, link sau, đường dẫn, bấm link, link bên dưới"
            "vui lòng nhấn, nhấn http*, vào https*, vào http*, bấm http*, tại https*, tại http*, dang nhap www*, đăng nhập www*"
            "vào link, ấn link, truy cập ngay, đăng ký tại, đăng ký ngay"
            "nhập vào, vui lòng nhập vào, đg link, đường link, tiến hành truy cập, truy cập vào trang, dky tại, đky tại";
        FillIn: "điền, điền thông tin, nhập thông tin, cung cấp thông tin, thông tin thẻ, số thẻ và, nhập số thẻ, khai báo, thông tin ngân hàng, thông tin cá nhân";
        Tell: "cho em biết, cho biết, đọc, gửi cho, cung cấp, đọc mã, gửi mã, báo cho, nhắn lại, chuyển tiếp";
        Code:
            "mã otp, mã xác nhận, mã xác thực, mã xác minh, mã bảo mật, otp, mã vừa"
            "6 chữ số, 6 số vừa";
        Install: "cài đặt, cài, tải về, tải, tải ứng dụng, tải app";
        AppFile: "file apk, tệp apk, ngoài cửa hàng, nguồn không xác định, nguồn không rõ, cấu hình";
        ShareScreen: "chia sẻ màn hình, điều khiển từ xa, truy cập từ xa";
        Service:
            "vnpost, bưu điện, giao hàng nhanh, ghn, ghtk, giao hàng tiết kiệm, viettel post, vietcombank, vietinbank, bidv, techcombank, agribank, mb bank, ngân hàng, công an, bộ công an, hải quan, tòa án, viện kiểm sát, thuế, cơ quan thuế, vneid, evn, điện lực, shopee, lazada, tiki, bảo hiểm xã hội, sacombank";
        Support: "chăm sóc khách hàng, cskh, nhân viên, tổng đài viên, bộ phận, hỗ trợ khách hàng, cán bộ";
        Parcel: "bưu phẩm, đơn hàng, bưu kiện, gói hàng, kiện hàng, giao hàng, vận chuyển";
        Customs: "hải quan, thuế nhập khẩu, thông quan";
        Membered:
            "tài khoản của bạn, tài khoản của quý khách, thẻ của bạn, thẻ của quý khách, tài khoản quý khách, thẻ tín dụng của, sim của, thiết bị của bạn, định danh, vneid, mật khẩu của"
            "tài khoản của bạn đã, tài khoản messenger, tài khoản facebook, tài khoản vneid, tài khoản đã, ứng dụng ngân hàng"
            "ứng dụng của, thẻ atm của, dịch vụ tài chính, tài khoản ngân hàng của, digibank, smartbanking, tài khoản của ông"
            "tài khoản của bạn đang, tài khoản đang, điểm thưởng, ứng dụng vcb"
            "thuê bao của quý khách, thuê bao của bạn";
        Trouble:
            "bị khóa, tạm khóa, bị khoá, khóa, đình chỉ, tạm ngưng, bị giữ, tạm giữ, hết hạn, không giao được, giao không thành công, sai địa chỉ, địa chỉ không, chưa thanh toán, nợ cước, quá hạn, bị từ chối, thất bại, bất thường, đáng ngờ, trái phép, đăng nhập lạ, bị lỗi, vi phạm, liên quan đến"
            "sẽ bị trừ, phí dịch vụ, bị trừ, đã mở dịch vụ, được kích hoạt trên thiết bị lạ, thiết bị lạ, có dấu hiệu, vô hiệu hóa"
            "ngừng hoạt động, chưa nộp, không thành công, quá hạn thanh toán"
            "tiêu dùng ở nước ngoài, mất quyền lợi, không thể khôi phục";
        LogIn: "đăng nhập, đăng nhập vào, truy cập tài khoản";
        Verify:
            "xác minh, xác thực, xác nhận, cập nhật, đăng nhập, kích hoạt, mở khóa, nâng cấp, hủy, huỷ, hẹn lại"
            "để hủy, để huỷ, để xác thực, để xác minh, để mở khóa, hủy dịch vụ, nhận lại";
        Urgent:
            "ngay, ngay lập tức, khẩn, khẩn cấp, trong 24 giờ, 24 giờ, 24h, 48 giờ, hôm nay, cảnh báo cuối, lần cuối, sớm nhất, nếu không"
            "nếu không phải, nếu vẫn, bất hợp tác, thông báo cuối cùng, gấp, trong 2 giờ, ngay hôm nay, trước 24h";
        Charge:
            "đã trừ, sẽ trừ, bị trừ, trừ tiền, tự động gia hạn, giao dịch số tiền, nếu không phải bạn, nếu không phải quý khách, phí thường niên"
            "sẽ bị trừ, phí dịch vụ hàng tháng, nếu không phải bạn mở, đã mở dịch vụ, đã đăng ký dịch vụ"
            "đang tiêu dùng, đang tiêu dùng ở nước ngoài, nếu không phải bạn đang";
        Prize: "trúng thưởng, trúng giải, giải thưởng, quà tặng, xổ số, thừa kế, từ thiện, chúc mừng, tri ân, nhận quà, phần quà, tặng miễn phí, bốc thăm";
        Windfall:
            "bạn đã trúng, đã trúng, trúng thưởng, may mắn nhận, may mắn trúng, bạn được chọn, nhận thưởng"
            "cơ hội nhận được số tiền, nhận giải, nhận quà tặng, nhận phần quà, giải nhất, giải đặc biệt, tiền thưởng, nhận tiền"
            "khoản tiền, trợ cấp, khoản hỗ trợ, hoàn thuế, nhận ngay code, tặng code"
            "thủ tục hồ sơ nhận thưởng, nạp tiền lần đầu tặng"
            "lãnh thưởng"
            "điểm thưởng đủ để đổi, vui lòng đổi điểm";
        Tips: "kèo, kèo bóng, soi cầu, tín hiệu, mã cổ phiếu, nhóm cổ phiếu, nhóm chứng khoán, khuyến nghị cổ phiếu";
        Authority:
            "công an, bộ công an, cảnh sát, viện kiểm sát, tòa án, cơ quan điều tra, thanh tra, chi cục thuế, cơ quan thuế"
            "trung tâm quản lý, bộ giao thông, cảnh sát giao thông, csgt, cục cảnh sát";
        Accused:
            "rửa tiền, lệnh bắt, bắt giam, khởi tố, hồ sơ vụ án, liên quan đến vụ án, đường dây ma túy, vi phạm pháp luật"
            "biên lai chưa nộp phạt, chưa nộp phạt, giấy triệu tập, khởi kiện, trát hầu tòa, nợ quá hạn, lừa đảo chiếm đoạt"
            "chiếm đoạt tài sản, lợi dụng tín nhiệm, phạt nguội, chuyển hồ sơ, bàn giao hs, bàn giao hồ sơ";
        Kin: "mẹ ơi, bố ơi, ba ơi, má ơi, con đây, con chào mẹ, cháu đây, bà ơi, ông ơi";
        NewNumber:
            "số mới, đổi số, số điện thoại mới, máy hỏng, hỏng máy, mất điện thoại, mất máy, điện thoại bị hỏng, điện thoại con"
            "lưu số này, số cũ";
        Task:
            "like video, thả tim, nhiệm vụ, làm nhiệm vụ, giật đơn, chốt đơn ảo, đánh giá sản phẩm, xem video, tăng tương tác, like bài, đánh giá khách sạn, nhiệm vụ đơn giản"
            "công việc đơn giản, việc nhẹ lương cao, việc nhẹ";
        Job:
            "việc làm tại nhà, làm tại nhà, cộng tác viên, ctv, việc nhẹ, việc nhẹ lương cao, part-time, bán thời gian, tuyển dụng, việc online, không cần kinh nghiệm, kiếm thêm"
            "tuyển nhân viên, tuyển ctv, tuyển cộng tác viên, cần tuyển, đang tuyển, tuyển người, tuyển gấp";
        Earn: "thu nhập, kiếm, kiếm tiền, mỗi ngày, một ngày, hằng ngày, hàng ngày, hoa hồng, lợi nhuận, lương, lãi";
        Replica: "rep 1:1, rep 1-1, replica 1:1, siêu cấp, like auth, hàng super fake, super fake, bản siêu cấp, f1 chuẩn auth";
        Imitation: "rep, hàng nhái, fake, hàng fake, bản sao, phiên bản sao chép";
        Luxury: "túi, đồng hồ, hàng hiệu, giày, nước hoa, thương hiệu";
        Miracle: "chữa khỏi ung thư, chữa dứt điểm, khỏi hẳn tiểu đường, lợi nhuận đảm bảo, cam kết lợi nhuận, không rủi ro, nhân đôi tài khoản, giảm 10kg, giảm 10 kg";
        Scarce: "chỉ còn 1, chỉ còn một, sản phẩm cuối, cái cuối cùng, chỉ hôm nay, kết thúc hôm nay, nhanh tay, số lượng có hạn, sắp hết hàng, duy nhất hôm nay";
        Review: "đánh giá 5 sao, 5 sao, năm sao, đánh giá tốt, đánh giá tích cực, feedback tốt, review tốt, để lại đánh giá";
        Reward: "hoàn tiền, tặng quà, quà, voucher, miễn phí, thưởng, hoàn xu, tặng, đổi lại, giảm giá, nhận ngay";
        Idiom: "đừng ngại, đừng ngần ngại, lừa đảo né, miễn lừa đảo";
        Denial:
            "không, không nên, tuyệt đối không, không bao giờ, chưa, không được"
            "chớ nên, chớ có, nghiêm cấm việc, nghiêm cấm mọi, nghiêm cấm các, bị cấm, nên tránh, tránh việc, tránh giao dịch, tránh chuyển, đừng bao giờ, đừng tin"
            "đừng gửi, đừng chuyển, đừng cung cấp, đừng bấm, đừng nhấn, đừng cài, đừng chia sẻ, đừng nên, đừng thanh toán, đừng quét"
            "đừng đưa, đừng đọc, xin đừng, vui lòng không";
        Warning:
            "lừa đảo, kẻ gian, kẻ xấu, cảnh giác, cẩn thận, nếu ai, nếu có người, mạo danh, giả mạo, tố cáo, báo cáo, báo công an, chiếm đoạt, nạn nhân, thủ đoạn"
            "gian lận"
            "bị lừa, lừa tiền, trò lừa, kẻ lừa";
        Attention: "cảnh báo";
        Policy:
            "điều khoản, chính sách, người dùng, người mua, người bán, khách hàng có thể, theo quy định, quy chế"
            "người bán btc, đối tác giao dịch";
        Usual: "thẻ tín dụng, thẻ ghi nợ, thẻ atm, visa";
        Receipt:
            "thanh toán thành công, giao dịch thành công, đã thanh toán, đặt chỗ thành công, thành công, số dư, sd, mã đặt chỗ"
            "cảm ơn quý khách, ma thanh toan, phí giao dịch, tại đơn vị, số tiền gd, biên lai"
            "đã được thanh toán, mã gd, ngày gd, gia hạn thành công, gia hạn trước thành công, trúng tuyển, đang giao đh"
            "để xác thực giao dịch, mã otp";
        Advert: "[qc], (qc), [tb], (tb), từ chối qc, từ chối soạn, từ chối gửi, chi tiết lh, ct áp dụng, ưu đãi hời, chi tiết xem";
        Digit: "không, một, hai, ba, bốn, năm, sáu, bảy, tám, chín";
        Turn:
            "nhưng, nên, mà";
    },
    fires: &[
        ("off-platform-contact", "Chào bạn, kết bạn Zalo 0900 000 000 để trao đổi nhé", "kết bạn Zalo"),
        ("off-platform-payment", "Giao dịch ngoài Shopee, chuyển khoản vào tài khoản cá nhân cho em", "chuyển khoản"),
        ("refund-scam", "Để nhận hoàn tiền, bấm vào link và nhập số thẻ", "hoàn tiền"),
        (
            "impersonated-service",
            "Bưu điện: bưu phẩm của bạn bị giữ, thanh toán phí hải quan tại https://buu-phi.example",
            "bị giữ",
        ),
        ("code-request", "Có mã OTP gửi về máy, bạn đọc mã giúp em", "đọc mã"),
        ("advance-deposit", "Nhiều người hỏi lắm, bạn chuyển cọc trước em giữ hàng cho", "cọc trước"),
        ("paid-task", "Việc làm tại nhà: like video, hoa hồng 500k mỗi ngày", "like video"),
        ("counterfeit-wording", "Túi hàng hiệu rep 1:1 siêu cấp", "rep 1:1"),
        ("bought-reviews", "Đánh giá 5 sao nhận ngay voucher", "5 sao"),
        ("false-accusation", "Tôi là công an, tài khoản của anh liên quan đến đường dây ma túy, rửa tiền", "rửa tiền"),
        ("false-relative", "Mẹ ơi điện thoại con bị hỏng, đây là số mới, mẹ chuyển khoản giúp con", "số mới"),
        ("impossible-claim", "Cam kết lợi nhuận mỗi ngày", "Cam kết lợi nhuận"),
        ("off-platform-payment", "Chỉ nhận MoMo, nhận tiền rồi mới gửi hàng", "Chỉ nhận MoMo"),
        ("outside-app", "Tải ứng dụng tại đây, file apk: https://cuahang-app.example/a", "file apk"),
        ("overpayment", "Em chuyển nhầm thừa tiền, anh chuyển lại giúp em", "chuyển nhầm"),
        ("pressure", "Chỉ còn 1 chiếc, chỉ hôm nay!", "Chỉ còn 1"),
        ("remote-access", "Anh cài đặt AnyDesk để nhân viên xem màn hình", "AnyDesk"),
        ("unexpected-prize", "Chúc mừng bạn đã trúng thưởng! Bấm vào https://qua.example/a để nhận", "trúng thưởng"),
    ],
    quiet: &[
        ("off-platform-payment", "Không bao giờ chuyển khoản ngoài sàn cho người bán."),
        ("refund-scam", "Hoàn tiền được xử lý trong 7 ngày."),
        ("code-request", "Mã OTP của bạn là 482913. Không chia sẻ cho bất kỳ ai."),
        ("impersonated-service", "Đơn hàng sẽ được giao ngày mai."),
        ("advance-deposit", "Tiền cọc thuê nhà được trả lại khi bàn giao chìa khóa."),
        ("bought-reviews", "Đánh giá do khách đã mua viết."),
        ("counterfeit-wording", "Tất cả đồng hồ đều chính hãng, có hóa đơn."),
        ("false-accusation", "Công an khuyên khóa xe cẩn thận."),
        ("false-relative", "Mẹ ơi sáu giờ con về."),
        ("impossible-claim", "Kết quả quá khứ không đảm bảo cho tương lai."),
        ("off-platform-contact", "Máy đã cài sẵn Zalo."),
        ("off-platform-payment", "Cửa hàng nhận thẻ, MoMo và tiền mặt."),
        ("outside-app", "Ứng dụng của chúng tôi có trên App Store và Google Play."),
        ("overpayment", "Nếu trả thừa, chúng tôi hoàn trong một tuần."),
        ("paid-task", "Cửa hàng cần thợ làm bánh, làm cả ngày."),
        ("pressure", "Còn hàng, gửi trong hai ngày."),
        ("remote-access", "Đừng bao giờ cài AnyDesk cho người lạ."),
        ("unexpected-prize", "Bạn đã mua thành công, cảm ơn quý khách."),
    ],
};
