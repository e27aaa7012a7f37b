package org.kith.myfamily;

import java.util.List;

/** What Kith knows about the guardian who visits, to read and to print: who they are, and what was said and agreed. */
public record MyRecordView(MyFamilyView family, List<Section> sections) {

    /** @param title key of its heading */
    public record Section(String title, List<Entry> entries) {}

    /** One thing in it. @param more what was typed about it, and what else is kept */
    public record Entry(String said, List<String> more) {

        static Entry of(String said) {
            return new Entry(said, List.of());
        }
    }
}
