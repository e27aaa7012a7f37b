package org.kith.registration;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * What {@code platforms/registration.jte} shows.
 *
 * @param own our own address, which the LMS has to be told
 * @param faults field and name of its fault
 */
public record RegistrationView(URI own, RegistrationForm form, Map<RegistrationField, String> faults) {

    /** What to type into which LMS. */
    public List<LmsForm> lmsForms() {
        return List.of(LmsForm.canvas(own), LmsForm.canvasByField(own), LmsForm.moodle(own), LmsForm.other(own));
    }

    public boolean isFaulty(RegistrationField field) {
        return faults.containsKey(field);
    }

    public List<RegistrationField> faulty() {
        return faults.keySet().stream().sorted().toList();
    }

    /** Whether nothing is wrong but that the LMS did not answer as it should. */
    public boolean mayGoOnAnyway() {
        return !faults.isEmpty() && FirstContact.FAULTS.containsAll(faults.values());
    }

    /** Which of the three is chosen; the first until somebody chooses. */
    public boolean isChosen(String family) {
        String typed = form.typed(RegistrationField.PRODUCT_FAMILY);
        return RegistrationForm.FAMILIES.contains(typed)
                ? typed.equals(family)
                : RegistrationForm.FAMILIES.indexOf(family) == 0;
    }
}
