package org.kith.myfamily;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.families.Child;
import org.kith.families.Children;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.households.Contacts;
import org.kith.households.Link;
import org.kith.households.Profiles;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.SchoolTime;
import org.kith.visitor.Visitor;

/** Puts together what Kith knows about the guardian who visits. */
@Shared
class MyFamilyPage {

    static final String PATH = "/panel/family";

    @Inject
    Families families;

    @Inject
    Children children;

    @Inject
    Contacts contacts;

    @Inject
    Profiles profiles;

    @Inject
    Wishes wishes;

    @Inject
    MyRecord said;

    @Inject
    SchoolTime time;

    @Inject
    Visitor visitor;

    @Inject
    Reader reader;

    Page page(MyFamilyView.Told told) {
        return Page.of("myfamily/family", view().telling(told), reader.words().text("family.title"))
                .at(PATH);
    }

    /** The same to read and to print, without anything to change. */
    Page record() {
        return Page.of(
                        "myfamily/record",
                        new MyRecordView(view(), said.sections()),
                        reader.words().text("family.record.title"))
                .at(PATH + "/record");
    }

    MyFamilyView view() {
        UUID me = families.person(visitor.person());
        return new MyFamilyView(
                Optional.ofNullable(families.named(List.of(me)).get(me)).orElseThrow(NotFound::new),
                profiles.of(me),
                contacts.of(me),
                children.of(me).stream().map(child -> mine(me, child)).toList(),
                wishes.own(me),
                time.zone(),
                MyFamilyView.Told.NOTHING);
    }

    private MyChild mine(UUID me, Child child) {
        List<Link> others = children.othersOf(me, child);
        Map<UUID, Named> names =
                families.named(others.stream().map(Link::guardian).toList());
        return new MyChild(
                child,
                others.stream()
                        .map(other -> new MyChild.Other(
                                Optional.ofNullable(names.get(other.guardian())).flatMap(Named::fullName),
                                other.relation(),
                                other.household().equals(child.link().household())))
                        .toList());
    }
}
