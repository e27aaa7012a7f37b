package org.kith.sis.file;

import java.util.List;
import org.kith.file.ColumnName;

/** What a school's list can say about a guardian and a student, and how school systems call it, in English and Spanish. */
public enum FamilyColumn implements ColumnName {
    STUDENT(
            "student id",
            "student",
            "student number",
            "sis id",
            "student sis id",
            "observee id",
            "id del estudiante",
            "numero de estudiante",
            "numero del estudiante",
            "id del alumno",
            "matricula"),
    STUDENT_NAME("student name", "nombre del estudiante", "nombre del alumno", "estudiante", "alumno"),
    GUARDIAN(
            "guardian name",
            "guardian",
            "parent name",
            "parent",
            "observer name",
            "nombre del responsable",
            "responsable",
            "nombre del familiar",
            "familiar",
            "nombre del tutor",
            "tutor",
            "tutora"),
    GUARDIAN_ID(
            "guardian id",
            "guardian number",
            "parent id",
            "observer id",
            "id del responsable",
            "numero del responsable",
            "id del familiar",
            "id del tutor",
            "numero del tutor"),
    EMAIL("email", "e mail", "mail", "guardian email", "parent email", "correo", "correo electronico"),
    PHONE("phone", "phone number", "mobile", "guardian phone", "parent phone", "telefono", "celular", "movil"),
    RELATION("relation", "relationship", "relacion", "parentesco"),
    LANGUAGE("language", "home language", "idioma", "lengua"),
    HOUSEHOLD("household", "household id", "home", "hogar", "domicilio");

    private final List<String> names;

    FamilyColumn(String... names) {
        this.names = List.of(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    /** The end of message keys. */
    public String key() {
        return names.get(0).replace(' ', '-');
    }
}
