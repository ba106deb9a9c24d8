package vn.kycuong.proceeding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.discipline.Form;
import vn.kycuong.discipline.OfficialStatus;
import vn.kycuong.organisation.Assignment;
import vn.kycuong.organisation.Organisation;
import vn.kycuong.organisation.RelieveOfPosts;

/** The posts of the person concerned: whether there are any, and what a decision does to them. */
@Component
class PostsOfPerson {

    private final Organisation organisation;
    private final RelieveOfPosts relieve;
    private final JdbcEndedPosts ended;
    private final Clock clock;

    PostsOfPerson(Organisation organisation, RelieveOfPosts relieve, JdbcEndedPosts ended, Clock clock) {
        this.organisation = organisation;
        this.relieve = relieve;
        this.ended = ended;
        this.clock = clock;
    }

    List<Assignment> today(String official) {
        var today = LocalDate.now(clock);
        return organisation.assignments(official).stream()
                .filter(assignment -> assignment.inForce(today))
                .toList();
    }

    /** Whether the person holds no post any more and the case does not know yet that he or she has left. */
    boolean leftUnnoticed(Charge charge) {
        return charge.status() != OfficialStatus.RETIRED
                && today(charge.official()).isEmpty();
    }

    /** @throws RuleViolation {@code person-left-service} so that no case goes on as if nothing had happened */
    void requireServing(Charge charge) {
        if (leftUnnoticed(charge)) {
            throw RuleViolation.refused("person-left-service", charge.official());
        }
    }

    /** Removal ends the leading posts, forced resignation all of them; other forms leave posts as they are. */
    List<Assignment> relieve(DisciplinaryCase file, Form form, LocalDate effectiveOn, Actor by) {
        if (form != Form.CACH_CHUC && form != Form.BAI_NHIEM && form != Form.BUOC_THOI_VIEC) {
            return List.of();
        }
        var posts = relieve.handle(
                new RelieveOfPosts.Command(file.charge().official(), form != Form.BUOC_THOI_VIEC, effectiveOn, by));
        posts.forEach(post -> ended.add(file.id(), post));
        return posts;
    }

    List<EndedPost> endedBy(UUID caseId, String official) {
        var held = today(official);
        return ended.of(caseId).stream()
                .map(row -> new EndedPost(
                        row.unit(),
                        organisation.postName(row.post()),
                        row.lastDay(),
                        held.stream()
                                .anyMatch(post -> post.unit().equals(row.unit())
                                        && post.post().equals(row.post()))))
                .toList();
    }
}
