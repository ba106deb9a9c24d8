package vn.kycuong.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;

/**
 * The units, links of succession and posts that every installation begins with. A unit that is already known stays as it
 * is, since people may have changed it.
 */
@Component
class ReferenceData {

    private static final String BY = Actor.SYSTEM.official();

    private final JdbcStart start;
    private final JdbcUnitChanges units;

    ReferenceData(JdbcStart start, JdbcUnitChanges units) {
        this.start = start;
        this.units = units;
    }

    void load() {
        for (var post : new ReferenceFile("posts.csv").lines()) {
            start.addPost(
                    post.text("code"),
                    Position.valueOf(post.text("position")),
                    post.text("name_vi"),
                    post.text("name_en"));
        }
        loadUnits();
        for (var link : new ReferenceFile("unit_successions.csv").lines()) {
            units.link(
                    new JdbcUnitChanges.Succession(
                            link.text("from_unit"),
                            link.text("to_unit"),
                            SucceedUnit.Kind.valueOf(link.text("kind")),
                            LocalDate.parse(link.text("effective_on")),
                            link.text("basis"),
                            link.text("status")),
                    BY);
        }
    }

    /** Codes first, so that a unit may stand in the file before its parent. */
    private void loadUnits() {
        var unknown = new ArrayList<ReferenceFile.Line>();
        for (var unit : new ReferenceFile("org_units.csv").lines()) {
            if (units.add(unit.text("code"), false)) {
                unknown.add(unit);
            }
        }
        for (var unit : unknown) {
            units.addVersion(
                    new JdbcUnitChanges.Version(
                            unit.text("code"),
                            unit.text("parent"),
                            unit.text("type"),
                            unit.text("name_vi"),
                            unit.text("name_en"),
                            unit.date("valid_from"),
                            unit.date("valid_to"),
                            unit.text("basis"),
                            unit.text("status")),
                    BY);
        }
    }
}
