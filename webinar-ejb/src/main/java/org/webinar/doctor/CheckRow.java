package org.webinar.doctor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** One answer of an examination, as it is stored. */
@Entity
@Table(name = "webinar_examination_check")
public class CheckRow {
    private static final int LONGEST_PATIENT = 255;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "examination_id")
    private Long examinationId;

    @Enumerated(EnumType.STRING)
    private Topic topic;

    private String patient;

    @Column(name = "site_id")
    private Integer siteId;

    @Enumerated(EnumType.STRING)
    private Question question;

    @Enumerated(EnumType.STRING)
    private Finding finding;

    private String arguments;

    protected CheckRow() {}

    CheckRow(long examinationId, Check check) {
        this.examinationId = examinationId;
        topic = check.patient().topic();
        String name = check.patient().name();
        patient = name.length() > LONGEST_PATIENT ? name.substring(0, LONGEST_PATIENT) : name;
        siteId = check.patient().siteId();
        question = check.question();
        finding = check.finding();
        arguments = String.join("\n", check.arguments());
    }

    Check check() {
        return new Check(new Patient(topic, patient, siteId), question, finding, List.of(arguments.split("\n", -1)));
    }
}
