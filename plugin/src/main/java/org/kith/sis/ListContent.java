package org.kith.sis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.kith.sis.match.Answers;

/** What a list says and what was answered to its doubts: read only when it is needed, for it may be long. */
@Entity
@Table(name = "family_list_content")
class ListContent {

    @Id
    @Column(name = "list_id")
    private UUID listId;

    @Column(name = "file_text")
    private String fileText;

    private String choices = "";

    protected ListContent() {}

    ListContent(UUID list, String text) {
        this.listId = list;
        this.fileText = text;
    }

    void isAnswered(Map<String, String> answers) {
        choices = Choices.text(answers);
    }

    String text() {
        return fileText;
    }

    Answers answers() {
        return Choices.read(choices);
    }
}
