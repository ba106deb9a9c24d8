package vn.kycuong.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.NumberedPage;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;

/** Who holds and held the posts of a unit, for who may know officials by name. */
@Questions
public class HolderQueries {

    /**
     * Somebody in a post for a time, both days included.
     *
     * @param main false for a post held beside the main one
     * @param to null while it is open
     */
    public record Holder(
            UUID assignment,
            String unit,
            String official,
            String name,
            String postVi,
            String postEn,
            Position position,
            boolean main,
            LocalDate from,
            @Nullable LocalDate to,
            String basis) {}

    /**
     * @param then who held a post that day: the head first
     * @param others who held one before or will hold one after it: the latest first
     */
    public record OfUnit(List<Holder> then, NumberedPage<Holder> others) {

        public OfUnit {
            then = List.copyOf(then);
        }
    }

    /** Something that people are appointed to. */
    public record Post(String code, Position position, String nameVi, String nameEn) {}

    private final JdbcHolders holders;
    private final Permissions permissions;

    HolderQueries(JdbcHolders holders, Permissions permissions) {
        this.holders = holders;
        this.permissions = permissions;
    }

    /** @param number page of those who held a post before that day or will hold one after it */
    public OfUnit ofUnit(Actor by, String unit, LocalDate day, int number) {
        permissions.require(by, OrganisationQueries.READ_OFFICIALS);
        return new OfUnit(
                holders.on(unit, day),
                NumberedPage.of(number, (offset, limit) -> holders.others(unit, day, offset, limit)));
    }

    /** Every post the official ever held, the latest first. */
    public List<Holder> ofOfficial(Actor by, String official) {
        permissions.require(by, OrganisationQueries.READ_OFFICIALS);
        return holders.ofOfficial(official);
    }

    /** @throws NotFound when there is no such assignment */
    public Holder one(Actor by, UUID assignment) {
        permissions.require(by, OrganisationQueries.READ_OFFICIALS);
        return holders.find(assignment).orElseThrow(NotFound::new);
    }

    /** Heads first, each group in the order of its names. */
    public List<Post> posts(Actor by) {
        permissions.require(by, OrganisationQueries.READ_OFFICIALS);
        return holders.posts();
    }
}
