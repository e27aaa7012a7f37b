package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.testing.Player;

/** What a parent's phone has to load before there is something to read. */
@OnRunningKith
class FirstPageWeightIT {

    private static final int MOST = 60 * 1024;

    /** A card with something in every field. */
    private static final Map<String, String> FULL = Map.of(
            "es.learn", "Cómo las hojas hacen el alimento de la planta",
            "es.why", "Casi todo lo que comemos empieza en una hoja: el pan, la leche, las manzanas.",
            "es.try5", "Cubran parte de una hoja con papel de aluminio. El domingo, mírenla juntos.",
            "es.try15", "Pongan dos frijoles en algodón húmedo, uno a la luz y otro en un armario.",
            "es.try30", "Salgan a buscar cinco hojas distintas y dibujen por dónde les llega el agua.",
            "es.need", "Una planta y un poco de papel de aluminio. Sin aluminio sirve un cartón.",
            "es.ask", "¿Qué le pasaría a un árbol que nunca recibe luz?",
            "es.good", "Dice con sus palabras que la hoja necesita luz, agua y aire.");

    @Test
    void isLightOnAPhone() {
        School school = School.atCanvas();
        TeacherPanel teacher = school.teacher();
        teacher.tellsFamilies("Photosynthesis", FULL);
        teacher.tellsFamilies("Food chains", FULL);
        teacher.tellsFamilies("Soil", FULL);
        PanelSystem rosa = school.onAPhone(Player.ROSA);

        List<PanelPage> loaded = rosa.loads(rosa.first());

        assertThat(rosa.first().times("Cómo las hojas", "h2")).isEqualTo(3);
        assertThat(loaded).hasSizeGreaterThan(1);
        assertThat(loaded.stream().mapToInt(PanelPage::weight).sum()).isLessThanOrEqualTo(MOST);
    }

    @Test
    void isCompressedInAllItsParts() {
        PanelSystem rosa = School.atCanvas().onAPhone(Player.ROSA);

        List<PanelPage> loaded = rosa.loads(rosa.first());

        assertThat(loaded)
                .allSatisfy(part -> assertThat(part.header("Content-Encoding")).isEqualTo("gzip"));
    }

    @Test
    void isLoadedOnceExceptForThePageItself() {
        PanelSystem rosa = School.atCanvas().onAPhone(Player.ROSA);

        List<PanelPage> loaded = rosa.loads(rosa.first());

        assertThat(loaded.subList(1, loaded.size()))
                .allSatisfy(part -> assertThat(part.header("Cache-Control")).containsPattern("max-age=[1-9]\\d{4,}"));
    }
}
