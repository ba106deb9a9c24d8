package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.kycuong.discipline.Form;
import vn.kycuong.discipline.OfficialStatus;
import vn.kycuong.discipline.Severity;

/** What is written in the cases of the tests: charges, judgements, and who sits on a council. */
final class DisciplinaryPapers {

    static final List<Member> COUNCIL = List.of(
            new Member("LD-02", Seat.CHAIRMAN),
            new Member("CC-101", Seat.SECRETARY),
            new Member("CC-001", Seat.MEMBER),
            new Member("CC-002", Seat.MEMBER),
            new Member("TD-01", Seat.MEMBER));

    private DisciplinaryPapers() {}

    static Charge charge(String official, LocalDate detectedOn) {
        return charge(official, CaseGround.FINDING, detectedOn, detectedOn);
    }

    static Charge charge(String official, CaseGround ground, LocalDate groundOn, LocalDate detectedOn) {
        return new Charge(
                official,
                "",
                OfficialStatus.CONG_CHUC,
                false,
                ground,
                "12/BB-MH",
                groundOn,
                "Không chấp hành quy trình nghiệp vụ",
                "",
                detectedOn.minusDays(20),
                null,
                detectedOn,
                false,
                null,
                Form.CANH_CAO);
    }

    static Judgement judgement(Form form) {
        return new Judgement(Severity.NGHIEM_TRONG, true, false, false, form);
    }

    /** The council with somebody else as its last member. */
    static List<Member> councilWith(String official) {
        var members = new ArrayList<>(COUNCIL.subList(0, 4));
        members.add(new Member(official, Seat.MEMBER));
        return members;
    }
}
