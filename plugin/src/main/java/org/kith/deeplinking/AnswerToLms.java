package org.kith.deeplinking;

/** What {@code deeplinking/answer.jte} posts back. @param returnUrl may hold a session key of the LMS: never logged */
public record AnswerToLms(String returnUrl, String jwt) {

    @Override
    public String toString() {
        return "AnswerToLms[withheld]";
    }
}
