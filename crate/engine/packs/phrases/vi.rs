//! Vietnamese. Tone marks are folded away, as people leave them out.

use super::{Denies, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "vi",
    denies: Denies::Before,
    wide: false,
    words: words! {
        ChatApp:
            "qua zalo, zalo em, zalo mình, da lô, za lo, qua telegram, nhóm zalo, nhóm telegram, tele, zl, qua zl, dalo, zép lào"
            "kênh telegram, acc tele, qua tele, qua viber, mess, qua mess, qua fb";
        Private:
            "inbox, ib, ibox, nhắn riêng, inbox riêng, ib em, ib mình, check ib, ib zalo, ib zl, inb, inbox em, inbox mình"
            "inbox shop, ib riêng, nhắn zl, nt zalo, nt zl, kb zl, kết bạn zl, add zl, ad zalo, cho xin zalo, xin zalo, xin zl"
            "cho zalo, cho em zalo, zalo em là, zalo mình là, qua zalo nói, qua zalo nhé, qua zalo nha, qua zalo em, qua zalo mình"
            "nhắn qua zalo, gọi zalo, tìm zalo, tele em, tele mình, qua zl nha, qua zl nhé, chuyển sang zalo, sang zalo"
            "nói chuyện zalo, bạn có zalo, chị có zalo, anh có zalo, bạn có zl, anh có zl, qua tele nói, qua tele nha, qua tele nhé"
            "nói chuyện tele, sang tele, qua telegram nói, cho số zalo, cho em số zalo, cho mình số zalo, shop cho em số, cho xin số";
        Phone:
            "số điện thoại, sđt, sdt, số của tôi, số em, đường dây nóng, hotline, tổng đài, số đt, số dt, số phone, số máy, số zalo"
            "số di động, số dđ, sđt của, sdt của, số liên lạc, số của bạn, số của chị, số của anh, số chị, số anh";
        Mail: "email của tôi, qua email, địa chỉ email";
        Contact:
            "liên hệ, liên hệ em, liên hệ qua, nhắn tin cho, nhắn tin qua, nhắn em, nhắn mình, kết bạn, kết bạn zalo, add zalo"
            "kb zalo, thêm bạn, cho xin số, cho số, để lại số, gửi số, trao đổi qua, nói chuyện qua, chuyển qua, trả lời, nhắn zalo"
            "tham gia nhóm, vào nhóm, lh, lh:, liên hệ:, lh tele, lh nhận, liên hệ với, kết bạn với, liên hệ tôi, lh zalo, add tele"
            "nt tele, ib tele, liên lạc, nhắn tin đến, liên lạc qua, pm em, pm mình, rep qua, trả lời qua, nt em, nt mình, nt cho"
            "nt qua, alo em, alo mình, gọi em, gọi mình, qua bên, sang bên, trên này ít, trên này chậm, ít on, ít onl"
            "không hay vào đây, trên đây ít, ở đây rep chậm, ít check, tham gia group, vào group, vô nhóm, join nhóm";
        Call:
            "gọi, gọi ngay, gọi số, gọi cho, gọi lại, bấm phím, lh, gọi đến, gọi lại số, gọi về, alo số, gọi hotline, gọi tổng đài"
            "bấm số";
        Inquiry:
            "mọi thắc mắc, thông tin chi tiết, giờ làm việc, câu hỏi thường gặp, cần hỗ trợ, nhưng không thực hiện được, cuộc gọi nhỡ"
            "cước gọi, để được hướng dẫn, nhân viên giao hàng, bưu tá, shipper, bảo hành, hỗ trợ bảo hành, in trên phiếu, trên hộp"
            "giờ mở cửa, từ 8h, chủ nhật, thứ 2 đến, t2-t7, ghé shop, ghé cửa hàng, đến cửa hàng";
        Pay:
            "thanh toán, chuyển khoản, ck, ck trước, trả tiền, chuyển tiền, nộp tiền, nạp tiền, đóng tiền, đặt cọc, nộp"
            "thanh toán qua, nộp phí, ck thẳng, ck luôn, ck nhanh, ck full, bank qua, bank trước, bank thẳng, bank luôn, bắn tiền"
            "bắn qua, chuyển luôn, trả thẳng, thanh toán trước, tt trước, gửi tiền, chuyển full, đóng phí, đóng trước, nạp thêm"
            "nộp thêm, nộp trước, chuyển vào, chuyển thẳng, chuyển qua, ck qua, ck vào, ck cho, bank cho, qua stk em, vào stk em"
            "qua tk em, vào tk em, qua stk mình, vào stk mình, qua tk mình, vào tk mình";
        Send: "gửi, chuyển, chuyển cho, nạp, mua, mua giúp, đưa, gửi cho, nộp, tạm ứng";
        Money: "tiền, số tiền, khoản tiền, số dư, tiền mặt, phần còn lại";
        Transfer:
            "chuyển khoản, chuyển khoản ngân hàng, ck ngân hàng, momo, zalopay, viettelpay, tiền điện tử, tiền ảo, ck, bank"
            "chuyển thẳng, chuyển qua ngân hàng, ví momo, qua momo, chuyển khoản thẳng, chuyển khoản qua, qua ngân hàng, usdt";
        Untraceable:
            "thẻ cào, thẻ quà tặng, thẻ điện thoại, mã thẻ, gift card*, tiền mặt cho shipper, thẻ cào điện thoại, thẻ viettel"
            "thẻ garena, thẻ game, thẻ itunes, thẻ steam, thẻ google play, card điện thoại, card viettel, card game, mã thẻ cào"
            "mã card, cào thẻ, seri thẻ, số seri, thẻ zing";
        Account:
            "số tài khoản, stk, tài khoản ngân hàng, số thẻ, tài khoản này, vào tài khoản, ví điện tử, stk:, số tk, tk:, chủ tk"
            "tên chủ tk, ngân hàng thương mại, vào tk";
        Peer: "momo, zalopay, viettelpay, ví momo, qua momo, bắn momo, qua zalopay";
        Personal:
            "tài khoản của tôi, tài khoản em, tài khoản mình, tài khoản cá nhân, stk em, stk mình, chủ tài khoản, tên tôi"
            "trực tiếp cho em, tài khoản nhân viên, momo của tôi, chuyển khoản cho mình, chuyển khoản cho em, chuyển khoản cho tôi"
            "ck cho mình, ck cho em, chuyển tiền cho em, chuyển tiền cho mình, chuyển tiền cho tôi, trả tiền cho tôi"
            "thanh toán cho mình, thanh toán cho em, stk của em, stk của mình, tk em, tk mình, tk của em, tk của mình, tk vợ"
            "tk chồng, tk mẹ, tk bạn em, stk vợ, stk chồng, stk mẹ, thẳng cho em, thẳng cho mình, thẳng cho shop, thẳng em"
            "thẳng mình, thẳng shop, qua tk em, vào tk em, vào tk mình, vào stk này, qua stk này, vào tk này, qua tk này, vào số này"
            "qua số này, momo em, momo mình, momo số này, bank cho em, bank em, bank mình, ck em, ck mình, ck thẳng em, ck qua em"
            "tk cá nhân, tk riêng, trực tiếp cho mình, trực tiếp cho shop, tài khoản vợ, tài khoản chồng, tài khoản mẹ"
            "tài khoản bạn em, tài khoản người nhà, stk bên em, tk bên em, chuyển em, chuyển mình, trả em, gửi em trước"
            "chuyển cho em, chuyển cho mình, bắn cho em, bắn em, số tài khoản em";
        Holder: "tên chủ tk, chủ tk, tên tk, chủ tài khoản, tên tài khoản, tên chủ tài khoản";
        PayCode: "mã qr thanh toán, mã qr chuyển khoản, quét mã để chuyển";
        Outside:
            "ngoài sàn, ngoài shopee, ngoài lazada, ngoài tiki, ngoài ứng dụng, ngoài app, ngoài nền tảng, không qua sàn"
            "không qua shopee, giao dịch ngoài, giao dịch riêng, khỏi mất phí, đỡ mất phí, tránh phí, đừng đặt trên"
            "không đặt trên sàn, qua sàn mất phí, qua sàn bị, sàn trừ, sàn thu, sàn ăn, sàn cắt, bị trừ phí, phí sàn, khỏi qua sàn"
            "khỏi đặt, khỏi lên đơn, khỏi mua trên, đặt ngoài, mua ngoài, bán ngoài, làm ngoài, mua riêng, bán riêng, gd ngoài"
            "gdịch ngoài, hủy đơn trên, huỷ đơn trên, hủy đơn này, hủy đơn rồi, hủy đơn đi, không cần đặt, không cần qua"
            "không cần lên đơn, đừng qua sàn, đừng đặt qua, đừng mua trên, đừng đặt sàn, đừng lên đơn, né phí, trốn phí, phí app"
            "không qua app, bỏ qua shopee, bỏ qua sàn, đỡ phí, đỡ tốn phí, khỏi tốn phí, khỏi phí, khỏi mất, tiết kiệm phí"
            "shopee thu phí, shopee trừ, shopee ăn, lazada thu, tiktok thu phí, chợ tốt thu phí, ngoài chợ tốt, ngoài tiktok"
            "mất phí sàn, mua trực tiếp bên, đặt trực tiếp với, đặt trực tiếp bên, mua trực tiếp với, bên ngoài rẻ hơn, bán bên ngoài"
            "mua bên ngoài, làm bên ngoài, giao dịch bên ngoài, đừng thanh toán trên, đừng trả trên, đừng trả qua"
            "đừng thanh toán qua, không thanh toán qua sàn, không thanh toán qua app";
        Only: "chỉ, chỉ nhận, duy nhất, chỉ ck, không cod, ko cod, không ship cod, không nhận cod";
        Fee:
            "đặt cọc, tiền cọc, cọc, phí, lệ phí, phí bảo đảm, tiền bảo đảm, phí hồ sơ, phí xác minh, phí hải quan, phí giải ngân"
            "tạm ứng, ký quỹ, phạt, tiền ship, tiền vận chuyển, tiền xe, tiền cước, tiền giữ chỗ, giữ chỗ, tiền chuồng, tiền vacxin"
            "tiền thuế, tiền phí, tiền bảo hiểm, tiền đồng phục, phí vận chuyển, phí giữ chỗ, phí xem, phí đăng ký, phí kích hoạt"
            "phí rút, phí bảo hiểm, phí đồng phục, phí mở khóa, phí đào tạo, phí tham gia, phí thông quan, phí lưu kho, thuế thu nhập"
            "thuế tncn, thuế nhập khẩu, nửa tiền, một nửa, 1 nửa, 50% trước, 30% trước, tháng đầu, tiền nhà tháng, tiền phòng tháng"
            "nạp thêm, nạp thêm tiền, đóng thêm, vốn, ứng trước, tiền ứng, tiền mồi, cọc nhẹ, cọc ít, cọc giữ, chuyển cọc, ck cọc"
            "vào cọc, đóng thuế, nộp thuế, thuế phí, cọc nóng, cọc liền, cọc luôn, nạp đủ, nạp cho đủ, tiền nguyên liệu"
            "tiền vật liệu, phí nguyên liệu";
        Reserve:
            "giữ hàng, giữ chỗ, giữ cho, để dành, em giữ, mình giữ, nhiều người hỏi, nhiều khách hỏi, giữ lại, trước khi xem"
            "giữ chỗ cho, giữ máy, giữ xe, giữ phòng, giữ nhà, giữ bé, giữ đồ, giữ vé, giữ suất, giữ kèo, giữ hộ, giữ giúp, chắc lấy"
            "lấy chắc, nhiều người hẹn, người hẹn, hẹn qua coi, hẹn qua xem, có người hỏi, có khách hỏi, khách khác, mấy người hỏi"
            "nhiều ng hỏi, người khác lấy, người khác chốt, khách chốt, ai cọc trước, ai ck trước, cọc trước lấy, gỡ tin, gỡ bài"
            "ẩn tin, ẩn bài, xóa bài, xóa tin, mới dẫn, dẫn đi xem, dẫn xem, mới cho xem, rồi mới xem, trả nốt, còn lại trả"
            "phần còn lại, hết suất, còn đúng 1, còn mỗi, không cọc là mất, người ta lấy mất, kẻo hết, kẻo mất, nhiều người quan tâm"
            "nhận máy trả, nhận xe trả, nhận chó trả, nhận mèo trả, chắc suất, đang nhiều khách, đông khách hỏi, không thích em trả"
            "không ưng em trả, không ưng trả, hoàn cọc, chốt cho, chốt luôn cho, khách lên coi, khách qua coi, khách qua xem"
            "khách tới xem, khách đến xem, người qua coi, người tới xem, khách hẹn, khách nữa, người nữa hẹn";
        First:
            "trước, ck trước, cọc trước, chuyển trước, trước khi gửi, trước khi giao, mới dẫn, mới cho, trước nha, trước nhé"
            "trước đi, trước cho, trước khi xem, trước khi ship, mới rút, mới được rút, mới rút được, mới nhận được tiền, rồi mới gửi"
            "rồi mới ship, rồi mới giao, rồi mới dẫn, xong mới gửi, xong mới ship, thì mở khóa, thì mới rút, thì rút được"
            "là rút được, mới mở khóa, đặt trước, ứng trước";
        Refund:
            "hoàn tiền, hoàn lại tiền, trả lại tiền, tiền hoàn, hoàn phí, nhận hoàn, được hoàn, đc hoàn, hoàn đơn, trả tiền lại"
            "nhận lại tiền, lấy lại tiền, hoàn trả, hoàn thuế, hoàn tiền cho, hoàn học phí, hoàn tiền điện, thu hồi tiền, lấy lại vốn"
            "là tiền về, tiền về tk, tiền về tài khoản, nhận tiền về, là nhận được tiền, để tiền về";
        Compensation:
            "bồi thường, đền bù, gấp đôi, đền gấp, bồi hoàn, hoàn gấp, bù tiền, tiền đền bù, đền 200%, đền gấp đôi, đền tiền"
            "bồi thường gấp, hỗ trợ bồi thường, hỗ trợ đền, lấy lại tiền lừa, thu hồi tiền lừa, lấy lại tiền bị lừa, bù gấp"
            "hỗ trợ thiệt hại, hoàn tiền gấp";
        Overpaid:
            "chuyển nhầm, chuyển thừa, trả thừa, chuyển dư, dư tiền, nhầm số tiền, do nhầm, ck nhầm, ck dư, ck thừa, ck lộn"
            "chuyển lộn, bank nhầm, bank dư, bank lộn, lỡ ck, lỡ chuyển, lỡ tay, dư 1 số 0, dư một số 0, thừa 1 số 0, thừa một số 0"
            "thừa số 0, dư số 0, gửi dư, gửi thừa, trả dư, chuyển 2 lần, ck 2 lần, chuyển hai lần, trả hai lần, trả 2 lần"
            "nhầm tài khoản, nhầm tk, nhầm stk, nhầm số, tiền thừa, tiền dư, phần dư, phần thừa, chuyển hơi dư, nạp nhầm, gửi nhầm"
            "chuyển khoản nhầm, chuyển khoản thừa, chuyển khoản dư";
        SendBack:
            "chuyển lại, hoàn lại, trả lại phần, gửi lại, chuyển trả, trả lại số tiền thừa, ck lại, bank lại, trả lại, trả giúp"
            "gửi trả, ck trả, trả về, chuyển về, bắn lại, chuyển khoản lại, chuyển phần dư, ck phần dư, gửi phần dư, chuyển phần thừa"
            "gửi phần thừa, đưa lại, đưa shipper, đưa cho shipper, chuyển hoàn, hoàn trả, trả dùm, gửi lại giúp";
        SafeAccount:
            "tài khoản an toàn, tài khoản tạm giữ, bảo vệ tiền, điểm tín dụng, mở khóa tài khoản, giải ngân, xác minh dòng tiền"
            "đóng băng, tk tạm giữ, tk an toàn, tài khoản kiểm tra, tài khoản xác minh, tài khoản nhà nước, kho bạc"
            "tài khoản bảo mật, tài khoản của cơ quan, tài khoản viện kiểm sát, chuyển hết tiền, toàn bộ tiền, toàn bộ số tiền trong"
            "tiền bị đóng băng, mở đóng băng, xác minh tài sản, phong tỏa, phong toả, giải tỏa, gỡ phong tỏa, mở băng"
            "tài khoản bị đóng băng, niêm phong, kiểm tra nguồn tiền, nguồn tiền sạch, chứng minh trong sạch";
        Membership:
            "hội viên, gói dịch vụ, thẻ hội viên, bảo hiểm, đăng ký hội viên, gói hội viên, gói bảo hiểm, thẻ thành viên, gói vip"
            "gói premium, thành viên vip, hội phí, đại lý, cộng tác viên bán, nhà phân phối";
        Scan: "quét mã, quét qr, quét, quét mã qr, quét mã này, quét qr này, quét cái mã, scan mã, scan qr, quét giúp";
        Open:
            "bấm vào, nhấn vào, click vào, ấn vào, truy cập, mở link, mở liên kết, theo link, theo đường link, link sau, đường dẫn"
            "bấm link, link bên dưới, vui lòng nhấn, nhấn http*, vào https*, vào http*, bấm http*, tại https*, tại http*"
            "dang nhap www*, đăng nhập www*, vào link, ấn link, truy cập ngay, đăng ký tại, đăng ký ngay, nhập vào, vui lòng nhập vào"
            "đg link, đường link, tiến hành truy cập, truy cập vào trang, dky tại, đky tại, ấn vô, nhấn vô, bấm vô, vô link"
            "click link, nhấn link, link này, link em gửi, link mình gửi, em gửi link, mình gửi link, gửi link, gửi đường link"
            "cho link, vào trang, truy cập web, vào web, vô web, mở file, mở tệp, bấm vào file, tải file, xem file, thao tác"
            "mở thiệp, xem thiệp, thiệp cưới, thiệp mời, xem ảnh, xem hình, xem hóa đơn, bấm nút, bấm xác nhận, bấm nhận"
            "làm theo hướng dẫn, nhận tại, vào đây, vô đây, bấm đây, theo đường dẫn, kích vào, kích link";
        FillIn:
            "điền, điền thông tin, nhập thông tin, cung cấp thông tin, thông tin thẻ, số thẻ và, nhập số thẻ, khai báo"
            "thông tin ngân hàng, thông tin cá nhân, nhập thẻ, nhập số tk, nhập stk, nhập otp, điền form, điền stk, nhập tài khoản"
            "nhập mật khẩu, cvv, mã pin, ngày hết hạn thẻ, chụp cccd, gửi cccd, ảnh cccd, căn cước công dân, khai thông tin"
            "nhập tên đăng nhập, nhập thông tin thẻ, điền số thẻ, liên kết ngân hàng, liên kết thẻ, liên kết tài khoản, chụp căn cước"
            "sinh trắc học, quét khuôn mặt, quét mặt";
        Tell:
            "cho em biết, cho biết, đọc, gửi cho, cung cấp, đọc mã, gửi mã, báo cho, nhắn lại, chuyển tiếp, cho xin, cho em xin"
            "cho mình xin, em xin, mình xin, xin số, xin sđt, xin sdt, xin mã, xin otp, xin id, gửi qua, gửi em, gửi mình, gửi với"
            "gửi lại em, gửi giúp, gửi hộ, gửi lại giúp, gửi nó, gửi ảnh, chụp gửi, chụp màn hình, chụp lại, đọc giúp, đọc hộ"
            "đọc cho, đọc em, đọc lên, nói cho, nói em, nhắn cho, nhắn qua, nhắn em, báo lại, báo em, báo mình, bắn qua, đưa em"
            "đưa mình, cho em mã, cho mình mã, cho t, đọc t, gửi t, cung cấp cho, quăng qua, share em, nhập giúp, cho em số"
            "cho mình số, bạn cho, chị cho, anh cho, nhắn lại em, nhắn lại mình, nói lại em, gửi lại mình";
        Code:
            "mã otp, mã xác nhận, mã xác thực, mã xác minh, mã bảo mật, otp, mã vừa, 6 chữ số, 6 số vừa, mã 6 số, mã 4 số"
            "mã 6 chữ số, mã gửi về, có mã về, có mã gửi, mã về máy, mã về số, mã về điện thoại, dãy số, 6 con số, mã kích hoạt"
            "mã đăng nhập, mã code, code về, tin nhắn otp, mã trong tin nhắn, mã trong sms, mã vừa nhận, mã vừa gửi, mã vừa về"
            "mã zalo, mã xn, số xác nhận, mã smart otp, mã 2fa, mã số vừa, tin nhắn mã, cái mã, cái code, mã đó, mã tin nhắn"
            "mã bảo vệ, mã facebook, mật khẩu, mã pin, nhận hộ mã, nhận giùm mã, nhận giúp mã, nhờ nhận mã, mã hộ, mã giùm"
            "mã giúp em";
        Install:
            "cài đặt, cài, tải về, tải, tải ứng dụng, tải app, cài app, tải về máy, cài đi, cài giúp, cài vào, cài thêm, tải file"
            "cài phần mềm, tải phần mềm, cài ứng dụng, cập nhật app, cài bản, tải bản, anh tải, chị tải, bạn tải, anh cài, chị cài"
            "bạn cài, tải giúp, cài dùm, tải cái, cài cái, tải qua";
        AppFile:
            "file apk, tệp apk, ngoài cửa hàng, nguồn không xác định, nguồn không rõ, cấu hình, vẫn cài đặt, nguồn ngoài"
            "cài từ nguồn, cho phép nguồn, chưa lên ch play, chưa lên chplay, không có trên ch play, không có trên chplay"
            "chưa có trên ch play, chưa có trên app store, không có trên app store, chưa lên app store, chưa lên appstore"
            "chưa lên store, không có trên store, app nội bộ, ứng dụng nội bộ, báo nguy hiểm, báo độc hại, báo virus, báo có hại"
            "cảnh báo cứ, bỏ qua cảnh báo, quyền trợ năng, bật trợ năng, trợ năng, cho phép hết, cấp quyền hết, cấp hết quyền"
            "tin cậy nhà phát triển, tin cậy cấu hình, hồ sơ cấu hình, bản test, bản thử nghiệm, bản dùng thử riêng"
            "ch play chưa duyệt, google chưa duyệt, apple chưa duyệt, cài ngoài, tắt play protect, tắt bảo vệ, tắt bảo mật"
            "tắt quét virus, tải trực tiếp từ web, file cài đặt, file cài, app trade, app sàn, phiên bản mới ngoài";
        ShareScreen:
            "chia sẻ màn hình, điều khiển từ xa, truy cập từ xa, bật chia sẻ, chiếu màn hình, share màn hình, quay màn hình"
            "điều khiển máy, điều khiển điện thoại, truy cập máy, xem màn hình, thấy màn hình, quyền điều khiển, app ngân hàng lên"
            "app bank lên, mở app ngân hàng, mở app bank, để yên máy, đừng chạm vào máy, úp máy xuống, để máy đó";
        Service:
            "vnpost, bưu điện, giao hàng nhanh, ghn, ghtk, giao hàng tiết kiệm, viettel post, vietcombank, vietinbank, bidv"
            "techcombank, agribank, mb bank, ngân hàng, công an, bộ công an, hải quan, tòa án, viện kiểm sát, cơ quan thuế, vneid"
            "evn, điện lực, shopee, lazada, tiki, bảo hiểm xã hội, sacombank, mbbank, tpbank, acb, vpbank, vib, vcb, chợ tốt"
            "tiktok shop, j&t, spx, ninja van, best express, bhxh, dịch vụ công, dichvucong, cục thuế, chi cục thuế, csgt, vetc"
            "cấp nước, nhà trường, bên thuế";
        Support:
            "chăm sóc khách hàng, cskh, nhân viên, tổng đài viên, bộ phận, hỗ trợ khách hàng, cán bộ, bên cskh, bộ phận hỗ trợ"
            "nhân viên ngân hàng, nhân viên shopee, nhân viên kỹ thuật, hỗ trợ viên, kỹ thuật viên, bên kỹ thuật, trung tâm hỗ trợ"
            "phòng kỹ thuật, bên ngân hàng, bên shopee, bên lazada, bên tiktok, bên sàn, bên điện lực, bên thuế, bên công ty"
            "tổng đài, hỗ trợ anh, hỗ trợ chị, em hướng dẫn, mình hướng dẫn, hướng dẫn anh, hướng dẫn chị";
        Parcel:
            "bưu phẩm, đơn hàng, bưu kiện, gói hàng, kiện hàng, giao hàng, vận chuyển, bưu kiện của, kiện hàng của, đơn của"
            "đơn hàng của, hàng của bạn, buu pham, hàng từ nước ngoài, quà từ nước ngoài";
        Customs: "hải quan, thuế nhập khẩu, thông quan";
        Membered:
            "tài khoản của bạn, tài khoản của quý khách, thẻ của bạn, thẻ của quý khách, tài khoản quý khách, thẻ tín dụng của"
            "sim của, thiết bị của bạn, định danh, vneid, mật khẩu của, tài khoản của bạn đã, tài khoản messenger, tài khoản facebook"
            "tài khoản vneid, tài khoản đã, ứng dụng ngân hàng, ứng dụng của, thẻ atm của, dịch vụ tài chính, tài khoản ngân hàng của"
            "digibank, smartbanking, tài khoản của ông, tài khoản của bạn đang, tài khoản đang, điểm thưởng, ứng dụng vcb"
            "thuê bao của quý khách, thuê bao của bạn, tài khoản bán, tài khoản người bán, tk của bạn, tk của anh, tk của chị"
            "tk quý khách, gian hàng của bạn, gian hàng của, shop của bạn, thẻ của anh, thẻ của chị, tài khoản anh, tài khoản chị"
            "căn cước của, cccd của, sim của anh, sim của bạn, số của quý khách, hóa đơn điện, tiền của bạn, tiền hàng của"
            "đơn hàng của chị, đơn hàng của anh, khoản tiền của, fanpage của, trang của bạn, page của bạn, bảo hiểm của, hồ sơ của"
            "xe của anh, xe của bạn, thông tin của bạn, tài khoản vip, điện thoại của anh, điện thoại của chị, tài khoản shop"
            "tk shop, tài khoản sàn, tài khoản zalo";
        Trouble:
            "bị khóa, tạm khóa, bị khoá, khóa, đình chỉ, tạm ngưng, bị giữ, tạm giữ, hết hạn, không giao được, giao không thành công"
            "sai địa chỉ, địa chỉ không, chưa thanh toán, nợ cước, quá hạn, bị từ chối, thất bại, bất thường, đáng ngờ, trái phép"
            "đăng nhập lạ, bị lỗi, vi phạm, liên quan đến, sẽ bị trừ, phí dịch vụ, bị trừ, đã mở dịch vụ"
            "được kích hoạt trên thiết bị lạ, thiết bị lạ, có dấu hiệu, vô hiệu hóa, ngừng hoạt động, chưa nộp, không thành công"
            "quá hạn thanh toán, tiêu dùng ở nước ngoài, mất quyền lợi, không thể khôi phục, bị treo, hệ thống treo, treo lệnh"
            "bị tạm dừng, bị phong tỏa, bị phong toả, phong tỏa, bị hủy, chờ xác minh, chưa xác minh, chưa xác thực, chưa cập nhật"
            "cần xác minh, cần xác thực, chưa chuẩn hóa, chuẩn hóa thông tin, thiếu thông tin, sai thông tin, sắp hết hạn, cắt điện"
            "cắt nước, ngừng cung cấp, ngừng cấp điện, khóa hai chiều, khóa 2 chiều, khóa một chiều, lỗi hệ thống, bị sai"
            "sai cú pháp, thao tác sai, giao thất bại, không liên lạc được, nợ tiền điện, vi phạm giao thông, quá cân, phát sinh phí"
            "chưa đóng, thất lạc, hư hỏng, bị khóa rồi, đăng nhập thiết bị lạ, bị đánh cắp, lộ thông tin, rò rỉ, bị hack, nhiễm virus"
            "dính virus, bị cảnh báo, sắp bị khóa, tồn đọng, lưu kho, bị phạt";
        LogIn: "đăng nhập, đăng nhập vào, truy cập tài khoản";
        Verify:
            "xác minh, xác thực, xác nhận, cập nhật, đăng nhập, kích hoạt, mở khóa, nâng cấp, hủy, huỷ, hẹn lại, để hủy, để huỷ"
            "để xác thực, để xác minh, để mở khóa, hủy dịch vụ, nhận lại, xác minh lại, xác minh danh tính, xác nhận danh tính"
            "xác nhận tài khoản, cập nhật thông tin, cập nhật sinh trắc, giải ngân, mở lại, khôi phục, đóng phạt, nộp phạt";
        Urgent:
            "ngay, ngay lập tức, khẩn, khẩn cấp, trong 24 giờ, 24 giờ, 24h, 48 giờ, hôm nay, cảnh báo cuối, lần cuối, sớm nhất"
            "nếu không, nếu không phải, nếu vẫn, bất hợp tác, thông báo cuối cùng, gấp, trong 2 giờ, ngay hôm nay, trước 24h"
            "trong vòng 24h, trong 24h, trong 12h, trong 1 giờ, trong hôm nay, không là, ko là, nếu ko, kẻo, trước 5h, 2 tiếng"
            "quá hạn sẽ";
        Charge:
            "đã trừ, sẽ trừ, bị trừ, trừ tiền, tự động gia hạn, giao dịch số tiền, nếu không phải bạn, nếu không phải quý khách"
            "phí thường niên, sẽ bị trừ, phí dịch vụ hàng tháng, nếu không phải bạn mở, đã mở dịch vụ, đã đăng ký dịch vụ"
            "đang tiêu dùng, đang tiêu dùng ở nước ngoài, nếu không phải bạn đang, mỗi tháng trừ, tự động trừ, trừ hàng tháng"
            "trừ mỗi tháng, bị trừ tiền, phí duy trì, đã kích hoạt, được kích hoạt, trừ phí, hàng tháng trừ, đã phát sinh giao dịch"
            "gói đã, thu phí tự động, sẽ thu";
        Prize:
            "trúng thưởng, trúng giải, giải thưởng, quà tặng, xổ số, thừa kế, từ thiện, chúc mừng, tri ân, nhận quà, phần quà"
            "tặng miễn phí, bốc thăm";
        Windfall:
            "bạn đã trúng, đã trúng, trúng thưởng, may mắn nhận, may mắn trúng, bạn được chọn, nhận thưởng, cơ hội nhận được số tiền"
            "nhận giải, nhận quà tặng, nhận phần quà, giải nhất, giải đặc biệt, tiền thưởng, nhận tiền, khoản tiền, trợ cấp"
            "khoản hỗ trợ, hoàn thuế, nhận ngay code, tặng code, thủ tục hồ sơ nhận thưởng, nạp tiền lần đầu tặng, lãnh thưởng"
            "điểm thưởng đủ để đổi, vui lòng đổi điểm";
        Tips: "kèo, kèo bóng, soi cầu, tín hiệu, mã cổ phiếu, nhóm cổ phiếu, nhóm chứng khoán, khuyến nghị cổ phiếu";
        Authority:
            "công an, bộ công an, cảnh sát, viện kiểm sát, tòa án, cơ quan điều tra, thanh tra, chi cục thuế, cơ quan thuế"
            "trung tâm quản lý, bộ giao thông, cảnh sát giao thông, csgt, cục cảnh sát, trung úy, đại úy, thiếu tá, thượng úy"
            "cán bộ công an, điều tra viên, phòng cảnh sát, cục thuế, bộ ca, viện ksnd, tòa án nhân dân, c06, pc02, phòng an ninh"
            "công an thành phố, công an tỉnh, công an quận, công an huyện";
        Accused:
            "rửa tiền, lệnh bắt, bắt giam, khởi tố, hồ sơ vụ án, liên quan đến vụ án, đường dây ma túy, vi phạm pháp luật"
            "biên lai chưa nộp phạt, chưa nộp phạt, giấy triệu tập, khởi kiện, trát hầu tòa, nợ quá hạn, lừa đảo chiếm đoạt"
            "chiếm đoạt tài sản, lợi dụng tín nhiệm, phạt nguội, chuyển hồ sơ, bàn giao hs, bàn giao hồ sơ, lệnh bắt giữ"
            "bắt tạm giam, tài khoản rửa tiền, ma túy, liên quan vụ án, liên quan tới vụ, đường dây rửa tiền, dính tới, dính vào"
            "hợp tác điều tra, phục vụ điều tra, bị tình nghi, chuyên án, vụ án, tội phạm, truy nã, bị kiện, trốn thuế, bị khởi tố"
            "đường dây lừa, gây tai nạn, giữ bí mật";
        Kin:
            "mẹ ơi, bố ơi, ba ơi, má ơi, con đây, con chào mẹ, cháu đây, bà ơi, ông ơi, mẹ, con nè, con gái đây, con trai đây"
            "mẹ là con, bố là con, má nè, cô ơi, chú ơi, dì ơi, anh hai, con của mẹ, ngoại ơi, nội ơi";
        NewNumber:
            "số mới, đổi số, số điện thoại mới, máy hỏng, hỏng máy, mất điện thoại, mất máy, điện thoại bị hỏng, điện thoại con"
            "lưu số này, số cũ, số mới của con, đổi sim, điện thoại rơi, rớt điện thoại, rơi điện thoại, dt hư, đt hư, đt hỏng"
            "điện thoại hư, mượn máy, mượn điện thoại, máy bạn, mượn đt, số này là số mới, sim mới, đt mới";
        Task:
            "like video, thả tim, nhiệm vụ, làm nhiệm vụ, giật đơn, chốt đơn ảo, đánh giá sản phẩm, xem video, tăng tương tác"
            "like bài, đánh giá khách sạn, nhiệm vụ đơn giản, công việc đơn giản, việc nhẹ lương cao, việc nhẹ, thả like, like tim"
            "tim tiktok, like tiktok, like youtube, like fb, like share, like theo dõi, theo dõi kênh, sub kênh, đăng ký kênh"
            "xem quảng cáo, xem video tiktok, xem clip, đánh giá hotel, đánh giá ks, đánh giá dạo, đặt đơn ảo, đơn ảo, đơn hàng ảo"
            "tạo đơn, thanh toán đơn, đơn nhiệm vụ, nhiệm vụ tiếp, nạp nhiệm vụ, gói nhiệm vụ, tăng lượt xem, tăng đơn"
            "tăng doanh thu, tăng view, cày view, đơn vip, nhóm vip, gõ văn bản, gấp phong bì, xâu hạt, xâu vòng, dán tem, dán lì xì"
            "đóng gói tại nhà, săn đơn, đặt hàng ảo, mua hàng ảo, thao tác sai, sai thao tác, follow tiktok, follow kênh, follow ig"
            "thuê tài khoản, cho thuê tài khoản, cho thuê stk, mua tài khoản ngân hàng, thuê stk, tương tác bài, cày thuê view"
            "gửi trước đơn, đơn thử, seeding tương tác, dán phong bì, gấp hộp, dán bìa, làm đồ thủ công tại nhà";
        Job:
            "việc làm tại nhà, làm tại nhà, cộng tác viên, ctv, việc nhẹ, việc nhẹ lương cao, part-time, bán thời gian, tuyển dụng"
            "việc online, không cần kinh nghiệm, kiếm thêm, tuyển nhân viên, tuyển ctv, tuyển cộng tác viên, cần tuyển, đang tuyển"
            "tuyển người, tuyển gấp, cần người, tìm người, tuyển ng, việc làm thêm, làm thêm, ctv online, mẹ bỉm, hssv, tại nhà"
            "làm online, việc tay trái, việc làm online, làm trên điện thoại, chỉ cần điện thoại, chỉ cần đt, cần vài bạn"
            "cần thêm người, việc part time, thời vụ online";
        Earn:
            "thu nhập, kiếm, kiếm tiền, mỗi ngày, một ngày, hằng ngày, hàng ngày, hoa hồng, lợi nhuận, lương, lãi, /ngày, k/ngày"
            "1 ngày, mỗi đơn, một đơn, /đơn, /nv, /nhiệm vụ, /like, nhận lại, nhận về, cả vốn lẫn lãi, rút tiền, rút được, rút về"
            "rút vốn, rút hết, tiền công, trả công, trả lương, lương ngày, tiền về, nhận tiền, kiếm thêm, nhận gốc, gốc, gốc lãi"
            "hoàn gốc, cả gốc, về tài khoản, trả ngay, trả liền, trả trong ngày, nhận lương, thù lao, bỏ túi, triệu/tháng, tr/tháng"
            "/giờ, /tuần, /tháng";
        Replica:
            "rep 1:1, rep 1-1, replica 1:1, siêu cấp, like auth, hàng super fake, super fake, bản siêu cấp, f1 chuẩn auth";
        Imitation: "rep, hàng nhái, fake, hàng fake, bản sao, phiên bản sao chép";
        Luxury: "túi, đồng hồ, hàng hiệu, giày, nước hoa, thương hiệu";
        Miracle:
            "chữa khỏi ung thư, chữa dứt điểm, khỏi hẳn tiểu đường, lợi nhuận đảm bảo, cam kết lợi nhuận, không rủi ro"
            "nhân đôi tài khoản, giảm 10kg, giảm 10 kg";
        Scarce:
            "chỉ còn 1, chỉ còn một, sản phẩm cuối, cái cuối cùng, chỉ hôm nay, kết thúc hôm nay, nhanh tay, số lượng có hạn"
            "sắp hết hàng, duy nhất hôm nay";
        Review:
            "đánh giá 5 sao, 5 sao, năm sao, đánh giá tốt, đánh giá tích cực, feedback tốt, review tốt, để lại đánh giá, đánh giá gg"
            "đánh giá google, đánh giá map, đánh giá maps, review gg, review google, review map, đánh giá trên google"
            "đánh giá trên map, 1 sao, đánh giá xấu, đánh giá 1, xóa đánh giá, gỡ đánh giá, sửa đánh giá, xóa review, gỡ review"
            "sửa review, sửa thành 5, feedback 5, fb 5, fb tốt, vote 5, rate 5, cho shop 5, đánh giá kèm, review kèm, cmt tốt"
            "đánh giá đẹp, review đẹp, đánh giá giúp, đánh giá thuê, review thuê, review dạo, viết đánh giá, viết review, review hộ"
            "đánh giá ảo, seeding đánh giá, comment tốt, đánh giá shopee, đánh giá tripadvisor, đánh giá quán, đánh giá app, kèm hình"
            "kèm ảnh, sửa lại 5";
        Reward:
            "hoàn tiền, tặng quà, quà, voucher, miễn phí, thưởng, hoàn xu, tặng, đổi lại, giảm giá, nhận ngay, hoàn lại, hoàn liền"
            "hoàn ngay, hoàn cho, hoàn tiền liền, bù cho, em bù, mình bù, shop bù, bù thêm, tặng xu, lì xì, nhận xu, trả công, ck lại"
            "trả lại tiền, k/cái, k/lần, /cái, /lượt, /bài, /review, /đánh giá, mỗi cái, mỗi đánh giá, mỗi review, mỗi bài"
            "một đánh giá, nhận thưởng, nhận quà, cảm ơn bạn, chuyển lại, có quà, được quà, được tặng, gửi lại tiền, hoàn phí"
            "hoàn 1*, hoàn 2*, hoàn 3*, hoàn 5*, hoàn 8*, bù 1*, bù 2*, bù 3*, bù 5*, tặng 1*, tặng 2*, tặng 3*, tặng 5*, trả 1*"
            "trả 2*, trả 3*, trả 5*";
        Idiom:
            "đừng ngại, đừng ngần ngại, lừa đảo né, miễn lừa đảo, không cần kinh nghiệm, không cần tới, không cần đến quán"
            "không cần đến, không cần vốn, không mất phí, không lo, không sao, không rep được, sàn không cho, không vào được"
            "không đăng nhập được, không nhận được tin, không cần ra ngoài, không giới hạn, không ưng, không thích, không lấy"
            "không sợ lừa, không lừa, lừa đảo tránh, bom hàng né, không cần gặp, không cần biết, không cần mua, không cần bằng cấp"
            "không xem được ảnh, ảnh không gửi được, không gửi được hình, không gửi được ảnh, không liên quan sẽ, chưa lên sàn"
            "không tiện, chưa nhận, chưa nhận được, không nhắn được, không chat được, không gửi được, không xem được";
        Denial:
            "không, không nên, tuyệt đối không, không bao giờ, chưa, không được, chớ nên, chớ có, nghiêm cấm việc, nghiêm cấm mọi"
            "nghiêm cấm các, bị cấm, nên tránh, tránh việc, tránh giao dịch, tránh chuyển, đừng bao giờ, đừng tin, đừng gửi"
            "đừng chuyển, đừng cung cấp, đừng bấm, đừng nhấn, đừng cài, đừng chia sẻ, đừng nên, đừng thanh toán, đừng quét, đừng đưa"
            "đừng đọc, xin đừng, vui lòng không, ko, hông, hổng, khỏi cọc, khỏi ck, khỏi chuyển, khỏi cần, chẳng, không cần cọc"
            "miễn cọc, không nhận cọc, không thu cọc, có nên, có an toàn, có sao không, có phải là, làm sao để, tại sao, sao mãi";
        Warning:
            "lừa đảo, kẻ gian, kẻ xấu, cảnh giác, cẩn thận, nếu ai, nếu có người, mạo danh, giả mạo, tố cáo, báo cáo, báo công an"
            "chiếm đoạt, nạn nhân, thủ đoạn, gian lận, bị lừa, lừa tiền, trò lừa, kẻ lừa, ai đòi, ai kêu, ai bảo, đứa nào, mất trắng"
            "mất tiền, coi chừng, mn cẩn thận, mọi người cẩn thận, bị gọi, có đứa nhắn, có đứa ib, có người nhắn, có người gọi"
            "có ng nhắn, nó bảo, nó kêu, nó nói, kêu chuyển, kêu cài, bảo cài, bắt cài, đòi cọc, bắt cọc, nhận được tin nhắn"
            "nhận được cuộc gọi, khuyên bạn, khuyến cáo, chiêu trò, chiêu lừa, may mà, block luôn, chặn luôn, là lừa, lừa mình"
            "lừa em, suýt mất, suýt bị, trò này, vụ này, mẹ mình bị, má mình bị, bạn mình bị, hù dọa, không bao giờ yêu cầu"
            "không yêu cầu, lừa nha, tin nhắn lạ, số lạ gọi, cuộc gọi lạ, link lạ";
        Attention: "cảnh báo";
        Policy:
            "điều khoản, chính sách, người dùng, người mua, người bán, khách hàng có thể, theo quy định, quy chế, người bán btc"
            "đối tác giao dịch, phương thức thanh toán ban đầu, chính sách đổi trả, phiếu mua hàng, tài khoản công ty, đồng kiểm"
            "zalo oa, quy định của, hợp đồng, khi bàn giao, theo hợp đồng, nghiêm cấm, khách hàng vui lòng không";
        Usual:
            "thẻ tín dụng, thẻ ghi nợ, thẻ atm, visa, cod, ship cod, ví shopeepay, shopeepay, thanh toán khi nhận, trả khi nhận"
            "khi nhận hàng, mastercard, trả góp, kiểm tra hàng, coi hàng rồi, xem hàng rồi, gặp trực tiếp, giao dịch trực tiếp"
            "tiền mặt, quẹt thẻ, cà thẻ, thẻ ngân hàng";
        Receipt:
            "thanh toán thành công, giao dịch thành công, đã thanh toán, đặt chỗ thành công, thành công, số dư, sd, mã đặt chỗ"
            "cảm ơn quý khách, ma thanh toan, phí giao dịch, tại đơn vị, số tiền gd, biên lai, đã được thanh toán, mã gd, ngày gd"
            "gia hạn thành công, gia hạn trước thành công, trúng tuyển, đang giao đh, để xác thực giao dịch, mã otp"
            "đã nhận được tiền, đã nhận tiền, đã chuyển, đã ck, đã hoàn tiền, đang giao, mã vận đơn, đang được giao";
        Advert:
            "[qc], (qc), [tb], (tb), từ chối qc, từ chối soạn, từ chối gửi, chi tiết lh, ct áp dụng, ưu đãi hời, chi tiết xem";
        Digit: "không, một, hai, ba, bốn, năm, sáu, bảy, tám, chín";
        Turn: "nhưng, nên, mà";
        Prefer:
            "cho nhanh, cho tiện, cho lẹ, nhanh hơn, tiện hơn, lẹ hơn, cũng được, là được, giúp em, giúp mình, giúp shop, giảm cho"
            "em giảm, mình giảm, shop giảm, bớt cho, bớt thêm, em bớt, mình bớt, ưu tiên, không nhận thẻ, không nhận cod, ko cod"
            "miễn ship, freeship cho, giảm thêm cho, rẻ hơn trên sàn, mình ship liền, ship liền, ship ngay, gửi liền, gửi ngay"
            "em ship, mình ship, shop ship, stk mb, mb bank, stk vcb, trước đi, trước nha, trước nhé, trước giúp";
        RemoteTool: "anydeks, anidesk, ultraview, ultra viewer, teamview, tim viu, any đét";
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
        ("off-platform-contact", "Chị ơi cho em xin số zalo em gửi thêm hình nha", "xin số zalo"),
        ("off-platform-contact", "Bên này mình ít onl lắm, bạn ib zl mình cho lẹ", "ib zl"),
        ("off-platform-payment", "Khỏi lên đơn nha anh, ck thẳng cho em em bớt thêm 40k", "ck thẳng cho em"),
        ("off-platform-payment", "Mua giúp em hai thẻ garena rồi gửi qua mã thẻ là xong", "thẻ garena"),
        ("overpayment", "Em lỡ tay ck dư 2tr, anh ck lại giúp em qua tk chồng em nhé", "ck lại"),
        ("advance-deposit", "Phòng còn mỗi một căn, mai 4 người hẹn xem, em cọc nhẹ 1tr anh ẩn tin liền", "cọc nhẹ"),
        ("code-request", "Em đăng nhập nhầm số chị, có mã gửi về chị đọc giúp em với", "có mã gửi"),
        ("paid-task", "Cần người tim tiktok, mỗi đơn trả ngay 15k, làm trên điện thoại", "tim tiktok"),
        ("outside-app", "App bên em chưa có trên CH Play, chị bấm link này tải về máy nha", "chưa có trên CH Play"),
        ("bought-reviews", "Bạn viết đánh giá google giúp quán, mỗi đánh giá 20k chuyển liền", "đánh giá google"),
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
        ("off-platform-payment", "Có đứa nhắn kêu chuyển thẳng qua stk riêng, mình chặn luôn."),
        ("advance-deposit", "Không nhận cọc nha, xem hàng rồi trả tiền mặt."),
        ("code-request", "Sao mãi mà mã OTP chưa gửi về máy em nhỉ?"),
        ("paid-task", "Mọi người cẩn thận vụ like tiktok kiếm tiền, bạn mình bị mất 20 triệu."),
        ("bought-reviews", "Chính sách: nghiêm cấm tặng tiền đổi đánh giá google."),
    ],
};
