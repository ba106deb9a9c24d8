package vn.kycuong.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.Answer;
import vn.kycuong.inspection.Checklist;
import vn.kycuong.inspection.Exhibit;
import vn.kycuong.inspection.FieldworkQueries;
import vn.kycuong.inspection.ItemAnswer;

/** The checklist of a case in its groups, with what was answered and photographed. */
@Component
class ChecklistGroups {

    /** @param given null while the item is not answered */
    public record Line(Checklist.Item item, @Nullable ItemAnswer given, List<Exhibit> photos) {

        /** Revision of the answer that stands there; 0 while there is none. */
        public int revision() {
            return Optional.ofNullable(given).map(ItemAnswer::revision).orElse(0);
        }

        public boolean failed() {
            return given != null && given.answer() == Answer.FAIL;
        }
    }

    /** @param number from 1 on */
    public record Group(int number, String nameVi, String nameEn, List<Line> lines) {

        /** How many of its items have an answer. */
        public long answered() {
            return lines.stream().filter(line -> line.given() != null).count();
        }
    }

    private final FieldworkQueries fieldwork;

    ChecklistGroups(FieldworkQueries fieldwork) {
        this.fieldwork = fieldwork;
    }

    List<Group> of(Actor actor, UUID id) {
        var given = fieldwork.answers(actor, id).stream()
                .collect(Collectors.toMap(ItemAnswer::item, Function.identity(), ChecklistGroups::later));
        var photos = fieldwork.exhibits(actor, id).stream().collect(Collectors.groupingBy(Exhibit::item));
        var byName = fieldwork.items(actor, id).stream()
                .collect(Collectors.groupingBy(Checklist.Item::groupVi, LinkedHashMap::new, Collectors.toList()));
        var groups = new ArrayList<Group>();
        for (var items : byName.values()) {
            groups.add(group(groups.size() + 1, items, given, photos));
        }
        return groups;
    }

    private static Group group(
            int number, List<Checklist.Item> items, Map<String, ItemAnswer> given, Map<String, List<Exhibit>> photos) {
        var first = items.get(0);
        var lines = items.stream()
                .map(item -> new Line(item, given.get(item.code()), photos.getOrDefault(item.code(), List.of())))
                .toList();
        return new Group(number, first.groupVi(), first.groupEn(), lines);
    }

    private static ItemAnswer later(ItemAnswer one, ItemAnswer other) {
        return one.revision() > other.revision() ? one : other;
    }
}
