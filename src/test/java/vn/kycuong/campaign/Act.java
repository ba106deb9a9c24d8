package vn.kycuong.campaign;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One thing that somebody does in an inspection through the API.
 *
 * @param finding number of the finding that it is about, from 1 on; 0 for the inspection itself
 * @param path below the inspection or the finding; empty opens a new inspection
 * @param fact its type in the journal
 */
record Act(String account, int finding, String path, String body, String fact) {

    static final int FINDINGS = 2;

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String API = "/api/v1/";
    private static final String PASSWORD = "minhhoa-2026";

    /** A scheduled inspection from the draft to the closed case. */
    static List<Act> ofOneInspection(String number) {
        var today = LocalDate.now(ZONE);
        var acts = new ArrayList<Act>();
        acts.add(new Act("truongdoan1", 0, "", draft(number, today), "inspection.drafted"));
        acts.add(signed(
                "lanhdao1", "decision", "\"number\":\"%s/QĐ\",".formatted(number), "inspection.decision.issued"));
        acts.add(plain(
                "truongdoan1",
                "conduct-plan",
                "{\"text\":\"Kế hoạch\",\"reportOutline\":\"Đề cương\"}",
                "inspection.conductplan.approved"));
        acts.add(plain("vanthu1", "notice", "{\"days\":0}", "inspection.notice.sent"));
        acts.add(signed("truongdoan1", "announcement", "\"minutes\":\"Đã công bố\",", "inspection.announced"));
        for (var finding = 1; finding <= FINDINGS; finding++) {
            acts.add(plain("kiemtra1", "findings", finding(today), "finding.recorded"));
        }
        acts.add(signed("truongdoan1", "minutes", "\"text\":\"Biên bản\",", "inspection.fieldwork.ended"));
        acts.add(signed("donvia", "minutes-signature", "\"opinion\":\"\",", "inspection.minutes.answered"));
        for (var finding = 1; finding <= FINDINGS; finding++) {
            addHandling(acts, finding, today.plusDays(10));
        }
        addEnd(acts, number, today.plusDays(60));
        return List.copyOf(acts);
    }

    boolean opensInspection() {
        return path.isEmpty();
    }

    /** Whether it says which state of its subject it was decided on. */
    boolean hasTag() {
        return !opensInspection() && !recordsFinding();
    }

    String subject(UUID inspection, List<UUID> findings) {
        return finding == 0 ? API + "inspections/" + inspection : API + "findings/" + findings.get(finding - 1);
    }

    String address(String subject) {
        return opensInspection() ? API + "inspections" : subject + "/" + path;
    }

    boolean recordsFinding() {
        return fact.equals("finding.recorded");
    }

    private static void addHandling(List<Act> acts, int finding, LocalDate soon) {
        acts.add(new Act(
                "lanhdao1",
                finding,
                "classification",
                "{\"violation\":true,\"severity\":\"S0\",\"reason\":\"Theo hồ sơ\"}",
                "finding.classified"));
        acts.add(new Act(
                "donvia",
                finding,
                "response",
                "{\"stance\":\"ACCEPT\",\"statement\":\"Đơn vị tiếp thu\"}",
                "finding.explained"));
        acts.add(new Act(
                "lanhdao1",
                finding,
                "decision",
                "{\"verdict\":\"ACCEPTED\",\"reasons\":\"Căn cứ hồ sơ\",\"next\":\"RECTIFY\",\"rectification\":{\"measure\":"
                        + "\"Chấn chỉnh\",\"owner\":\"TDV-A\",\"dueOn\":\"" + soon + "\"}}",
                "finding.decided"));
        acts.add(new Act(
                "donvia",
                finding,
                "rectification",
                "{\"statement\":\"Đã chấn chỉnh\",\"reference\":\"15/BC\"}",
                "rectification.submitted"));
        acts.add(new Act(
                "truongdoan1",
                finding,
                "verification",
                "{\"accepted\":true,\"reason\":\"Đã kiểm tra\"}",
                "rectification.verified"));
        acts.add(new Act(
                "lanhdao1",
                finding,
                "closure",
                "{\"outcome\":\"RECTIFIED\",\"reason\":\"Đã khắc phục\"}",
                "finding.closed"));
    }

    private static void addEnd(List<Act> acts, String number, LocalDate later) {
        acts.add(plain(
                "truongdoan1",
                "report",
                "{\"text\":\"Báo cáo\",\"figures\":[],\"proposals\":[\"Chấn chỉnh\"],\"corruption\":false}",
                "inspection.report.submitted"));
        acts.add(signed(
                "lanhdao1",
                "conclusion",
                "\"number\":\"%s/KL\",\"text\":\"Kết luận\",\"partial\":false,\"publish\":false,".formatted(number)
                        + "\"recommendations\":[{\"text\":\"Chấn chỉnh\",\"dueOn\":\"%s\"}],".formatted(later),
                "inspection.conclusion.signed"));
        acts.add(plain("donvia", "implementation-plan", "{\"text\":\"Kế hoạch\"}", "followup.plan.submitted"));
        acts.add(plain(
                "lanhdao1",
                "implementation-order",
                "{\"number\":\"%s/CV\",\"text\":\"Yêu cầu thực hiện\"}".formatted(number),
                "followup.order.issued"));
        acts.add(plain(
                "donvia", "recommendations/1/evidence", "{\"statement\":\"Đã chấn chỉnh\"}", "followup.item.reported"));
        acts.add(plain(
                "truongdoan1",
                "recommendations/1/closure",
                "{\"outcome\":\"IMPLEMENTED\",\"reason\":\"Đã thực hiện\"}",
                "followup.item.closed"));
        acts.add(plain(
                "lanhdao1",
                "closure",
                "{\"outcome\":\"SHORTCOMINGS\",\"lessons\":\"\",\"retention\":\"TWENTY_YEARS\"}",
                "case.closed"));
    }

    private static Act plain(String account, String path, String body, String fact) {
        return new Act(account, 0, path, body, fact);
    }

    private static Act signed(String account, String path, String beginning, String fact) {
        return plain(account, path, "{%s\"password\":\"%s\"}".formatted(beginning, PASSWORD), fact);
    }

    private static String draft(String number, LocalDate today) {
        return """
                {"kind":"SCHEDULED","unit":"MH-A","ground":"ANNUAL_PLAN","groundReference":"KH-%s","scope":"Toàn đơn vị",\
                "content":"Kiểm tra công vụ","periodFrom":"%s","periodTo":"%s","rulePackage":"KIEM_TRA_CONG_VU",\
                "bodyLevel":"MINISTRY_UNIT","issuer":"LD-01","noticeDays":0,"team":[{"official":"TD-01","role":"HEAD"},\
                {"official":"CC-001","role":"MEMBER"}]}""".formatted(number, today.minusMonths(6), today);
    }

    private static String finding(LocalDate today) {
        return """
                {"violation":"V01","title":"Trang phục","what":"Không đeo phù hiệu","place":"Quầy số 2","committed":\
                {"when":"DATE","from":"%s"},"cause":"SUPERVISION","consequence":"NONE","legalBasis":"Quy chế",\
                "internalNote":"","persons":[],"exhibits":[]}""".formatted(today);
    }
}
