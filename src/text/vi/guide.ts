import type { GuideTexts } from "../guideTexts";

/**
 * The guide in Vietnamese: what official letter 1397/BHXH-VP and its Appendix I say, what is otherwise since
 * (docs/domain.md, section 8), and what the pane asks.
 */
export const guide: GuideTexts = {
  about:
    "Tóm tắt Công văn 1397/BHXH-VP ngày 15/5/2023 của BHXH Việt Nam và Phụ lục I kèm theo. Bản tóm tắt này không thay cho công văn và các quy định ban hành sau đó; chỗ nào nay đã khác thì có ghi chú “Nay:” bên dưới, tra cứu tháng 11/2026.",
  search: "Tìm trong hướng dẫn",
  found: (count) => `Tìm thấy ${count} mục`,
  nothingFound: (query) => `Không có mục nào nói về “${query}”. Hãy thử từ khác, hoặc bớt từ.`,
  showAll: "Xem tất cả",
  now: ({ what, source }) => `Nay: ${what} (${source}; tra cứu 11/2026).`,
  place: ({ part, section, step }) =>
    [
      "Công văn 1397/BHXH-VP",
      ...(part === "appendix" ? ["Phụ lục I"] : []),
      `mục ${section}`,
      ...(step === undefined ? [] : [`bước ${String(step)}`]),
    ].join(", "),
  topics: {
    registering: "Đăng ký và kích hoạt",
    account: "Tài khoản định danh điện tử",
    uses: "Mức 2 dùng để làm gì",
    duties: "Ai phải làm gì",
    asking: "Khi khung này hỏi",
  },
  points: {
    "without-card": {
      title: "Chưa có thẻ CCCD gắn chip",
      paragraphs: ["Đến cơ quan Công an nơi cư trú: thẻ CCCD và tài khoản mức 2 được làm cùng một lần."],
      now: {
        what: "đến bất kỳ Công an xã, phường, đặc khu nào, không phụ thuộc nơi cư trú; thẻ mới cấp gọi là thẻ căn cước",
        source: "Quyết định 5230/QĐ-BCA-C06, từ 18/8/2026; Luật Căn cước 26/2023/QH15, sửa đổi năm 2025",
      },
    },
    "with-card": {
      title: "Đã có thẻ: đăng ký mức 2 tại Công an",
      paragraphs: [],
      list: [
        "Đến Công an xã, phường, thị trấn hoặc nơi làm thủ tục cấp thẻ CCCD. Mang theo thẻ CCCD gắn chip, cho biết số điện thoại hoặc thư điện tử; có thể đề nghị đưa thêm thông tin vào tài khoản.",
        "Cán bộ tiếp nhận nhập thông tin, chụp ảnh chân dung, lấy vân tay để đối chiếu với cơ sở dữ liệu CCCD và xác nhận sự đồng ý tạo tài khoản.",
        "Kết quả được báo qua ứng dụng VNeID, tin nhắn SMS hoặc thư điện tử.",
        "Có tin nhắn báo hồ sơ được phê duyệt thì kích hoạt tài khoản theo tin nhắn.",
      ],
      now: {
        what: "đến bất kỳ Công an xã, phường, đặc khu nào, với tờ khai TK01 và số điện thoại chính chủ; thư điện tử chỉ khai thêm",
        source: "Nghị định 69/2024/NĐ-CP; Quyết định 5709/QĐ-BCA-C06, từ 01/7/2025",
      },
    },
    waiting: {
      title: "Đã đăng ký: chờ kết quả",
      paragraphs: [
        "Cơ quan quản lý định danh điện tử báo kết quả qua ứng dụng VNeID, tin nhắn SMS hoặc thư điện tử.",
        "Công văn không nói phải chờ bao lâu.",
      ],
      now: {
        what: "không quá 3 ngày làm việc với người đã có thẻ, 7 ngày làm việc với người chưa có",
        source: "Nghị định 69/2024/NĐ-CP, Điều 13",
      },
    },
    activating: {
      title: "Đã được phê duyệt: kích hoạt theo tin nhắn",
      paragraphs: [
        "Tin nhắn viết không dấu, mở đầu bằng “Cuc canh sat QLHC ve TTXH thong bao”, báo hồ sơ đã được phê duyệt và đề nghị kích hoạt.",
        "Mở ứng dụng VNeID, hoặc trang vneid.gov.vn, rồi kích hoạt theo hướng dẫn trong tin nhắn.",
      ],
      now: {
        what: "mở ứng dụng VNeID, chọn “Kích hoạt tài khoản định danh điện tử”, nhập số căn cước và số điện thoại, mã OTP, rồi đặt mật khẩu và câu hỏi bảo mật; lời của tin nhắn thì chưa kiểm chứng lại được",
        source: "hướng dẫn trên ứng dụng VNeID",
      },
    },
    "level-1": {
      title: "Đã có thẻ: tự đăng ký mức 1 trên ứng dụng",
      paragraphs: [],
      list: [
        "Tải và cài đặt ứng dụng VNeID trên điện thoại hoặc thiết bị di động khác.",
        "Trong ứng dụng: nhập số định danh cá nhân, số điện thoại hoặc thư điện tử, khai theo hướng dẫn, chụp ảnh chân dung rồi gửi yêu cầu.",
        "Kết quả được báo qua ứng dụng VNeID, tin nhắn SMS hoặc thư điện tử.",
      ],
      now: {
        what: "số điện thoại phải chính chủ; kết quả có trong 1 ngày làm việc",
        source: "Nghị định 69/2024/NĐ-CP, Điều 13",
      },
    },
    "new-card": {
      title: "Khi làm mới, đổi hoặc cấp lại thẻ",
      paragraphs: [
        "Từ ngày 15/3/2022, ai làm mới, đổi hoặc làm lại thẻ CCCD gắn chip mà muốn có tài khoản thì Công an nhận luôn hồ sơ và cấp tài khoản cùng với thẻ.",
      ],
      now: {
        what: "tài khoản mức 2 được cấp cùng với thẻ căn cước",
        source: "Nghị định 69/2024/NĐ-CP",
      },
    },
    levels: {
      title: "Mức 1 và mức 2 khác nhau ở đâu",
      paragraphs: [
        "Mức 1 gồm số định danh cá nhân, họ tên, ngày tháng năm sinh, giới tính và ảnh chân dung.",
        "Mức 2 gồm mọi thông tin của mức 1, thêm vân tay.",
      ],
      now: {
        what: "văn bản viết là “mức độ 01”, “mức độ 02”; mức 2 có kèm căn cước điện tử",
        source: "Nghị định 69/2024/NĐ-CP, Điều 28",
      },
    },
    "what-it-is": {
      title: "Tài khoản định danh điện tử là gì",
      paragraphs: [
        "Là tên đăng nhập cùng với mật khẩu hoặc cách xác thực khác, do cơ quan quản lý định danh và xác thực điện tử tạo ra. Công văn dẫn Nghị định 59/2022/NĐ-CP, Điều 3, khoản 6.",
      ],
      now: {
        what: "Nghị định 59/2022/NĐ-CP, nay là Nghị định 69/2024/NĐ-CP từ 01/7/2024, được sửa đổi bởi Nghị định 169/2025/NĐ-CP và Nghị định 320/2026/NĐ-CP",
        source: "các nghị định đó",
      },
    },
    "card-or-account": {
      title: "Tài khoản khác thẻ CCCD ở đâu",
      paragraphs: [
        "Tài khoản được xác thực trên môi trường điện tử, nên dùng được để làm thủ tục hành chính qua mạng, nhất là dịch vụ công trực tuyến.",
        "Có thể coi đó là ví giấy tờ điện tử: làm dịch vụ công mà không phải xác minh lại thông tin của mình.",
        "Dùng tài khoản mức 2 trong giao dịch điện tử có giá trị như xuất trình giấy tờ đã được đưa vào tài khoản. Công văn dẫn Nghị định 59/2022/NĐ-CP, Điều 13, khoản 8.",
      ],
      now: {
        what: "Nghị định 59/2022/NĐ-CP, nay là Nghị định 69/2024/NĐ-CP; Cổng Dịch vụ công quốc gia chỉ đăng nhập bằng VNeID",
        source: "Quyết định 29/2026/QĐ-TTg, từ 20/7/2026",
      },
    },
    "as-card": {
      title: "Thay cho thẻ CCCD",
      paragraphs: [
        "Giao dịch nào cần xuất trình thẻ CCCD thì dùng tài khoản mức 2 cũng như dùng thẻ; với người nước ngoài thì như hộ chiếu.",
      ],
      now: {
        what: "căn cước điện tử trên VNeID có giá trị như thẻ; người nước ngoài có thẻ thường trú hoặc tạm trú được cấp mức 2 tại cơ quan quản lý xuất nhập cảnh",
        source: "Nghị định 69/2024/NĐ-CP; áp dụng với người nước ngoài từ 01/7/2025",
      },
    },
    "health-insurance": {
      title: "Thay cho thẻ bảo hiểm y tế giấy",
      paragraphs: [
        "Thông tin thẻ bảo hiểm y tế trên VNeID lấy từ cơ sở dữ liệu của BHXH Việt Nam và đã được xác thực.",
        "Khi khám, chữa bệnh và thanh toán chi phí thì không cần trình thẻ giấy.",
      ],
      now: {
        what: "có sổ BHXH và thẻ bảo hiểm y tế điện tử trên VNeID",
        source: "Thông tư 09/2026/TT-BTC, từ 13/02/2026",
      },
    },
    driving: {
      title: "Giấy phép lái xe, đăng ký xe",
      paragraphs: [
        "Hạng giấy phép lái xe và đăng ký xe trên VNeID được liên thông, xác thực với cơ sở dữ liệu về giao thông vận tải.",
        "Người dân và cơ quan chức năng dùng được khi kiểm tra, kiểm soát, xử lý vi phạm giao thông đường bộ.",
      ],
    },
    "other-uses": {
      title: "Người phụ thuộc, lưu trú, phản ánh",
      paragraphs: [
        "Ghi thông tin về người phụ thuộc, người giám hộ.",
        "Khai báo lưu trú mọi lúc, mọi nơi mà không phải liên hệ cơ quan Công an.",
        "Kiến nghị, phản ánh về an ninh trật tự với cơ quan Công an mà không lộ thông tin.",
      ],
    },
    everybody: {
      title: "Trách nhiệm của mỗi người",
      paragraphs: [
        "Mỗi công chức, viên chức và người lao động có trách nhiệm đăng ký, cài đặt VNeID và định danh điện tử mức 2. Cơ quan phải làm cho cả đơn vị đều rõ điều đó.",
      ],
    },
    "one-stop": {
      title: "Bộ phận Một cửa: làm sớm, đủ 100%",
      paragraphs: [
        "Cán bộ tại Bộ phận Một cửa cần làm sớm, và tất cả phải hoàn thành mức 2.",
        "Lý do: người dân có thể xuất trình CCCD trên ứng dụng VNeID khi nộp hồ sơ. Công văn cho biết BHXH Việt Nam sẽ có văn bản hướng dẫn.",
      ],
      now: {
        what: "bộ phận này cũng có tên là Trung tâm Phục vụ hành chính công",
        source: "Nghị định 118/2025/NĐ-CP, từ 01/7/2025",
      },
    },
    "at-the-office": {
      title: "Mời Công an đến làm tại cơ quan",
      paragraphs: [
        "Cơ quan BHXH chủ động phối hợp với Công an tỉnh, thành phố để mọi người được hỗ trợ đăng ký, cài đặt ngay tại trụ sở.",
        "Ai chưa làm được tại cơ quan BHXH thì đến làm trực tiếp ở cơ quan Công an.",
      ],
    },
    report: {
      title: "Phải báo cáo những gì",
      paragraphs: ["BHXH tỉnh, thành phố báo cáo BHXH Việt Nam trước ngày 15/6/2023, nêu rõ:"],
      list: [
        "Tổng số công chức, viên chức và người lao động của đơn vị.",
        "Bao nhiêu người đã được cấp CCCD.",
        "Bao nhiêu người chưa được cấp CCCD.",
        "Bao nhiêu người đã hoàn thành cài đặt VNeID mức 2.",
        "Bao nhiêu người chưa cài đặt.",
        "Lý do chưa cài đặt.",
      ],
      now: {
        what: "hạn 15/6/2023 đã qua; đợt rà soát mới theo hạn trong văn bản mà đơn vị nhận được, và BHXH tỉnh, thành phố nay có BHXH cơ sở trực thuộc",
        source: "Quyết định 391/QĐ-BTC và các quyết định sửa đổi",
      },
    },
    difficulties: {
      title: "Gặp vướng mắc thì báo ai",
      paragraphs: ["BHXH tỉnh, thành phố phản ánh về BHXH Việt Nam, qua Văn phòng, để được hỗ trợ, giải quyết."],
    },
    asked: {
      title: "Khung hỏi gì, vì sao",
      paragraphs: [
        "Chỗ nào trang tính không nói rõ thì khung hỏi chứ không tự đoán, vì một con số sai mà trông như đúng là điều tệ nhất. Khung hỏi khi:",
      ],
      list: [
        "Hai cột cùng có thể là một mục, hoặc dãy 12 chữ số nằm ở cột có tiêu đề khác.",
        "Chỉ có cột “Chưa …”: ô để trống có thể là đã có, cũng có thể là không biết.",
        "Cột ghi 1 và 2 mà tiêu đề không cho biết đó là mức.",
        "Chữ hoặc dấu chưa rõ nghĩa, như “x” đứng cạnh “✓”.",
      ],
    },
    answered: {
      title: "Trả lời, và rút lại câu trả lời",
      paragraphs: [
        "Trong khi còn câu hỏi ở đầu kết quả, số liệu được ghi là chưa chắc; khung chưa ghi vào ô, chưa lập báo cáo và chưa soạn email.",
        "Câu trả lời về cột được nhớ cho các tệp cùng mẫu; rút lại trong “Các cột…”. Câu trả lời về chữ được nhớ trong tệp đang mở; rút lại bằng nút “Bỏ chọn” cạnh chữ đó.",
      ],
    },
  },
};
