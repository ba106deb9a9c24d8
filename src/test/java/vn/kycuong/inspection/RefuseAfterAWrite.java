package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/** Writes first and refuses then, as no use case of the product does. */
@UseCase
class RefuseAfterAWrite {

    record Command(UUID inspection, Actor by) implements vn.kycuong.access.Command {}

    private final Diary diary;

    RefuseAfterAWrite(Diary diary) {
        this.diary = diary;
    }

    public void handle(Command command) {
        diary.write(command.inspection(), LocalDate.EPOCH, "Ghi rồi từ chối", command.by());
        throw RuleViolation.invalid("date-in-future");
    }
}
