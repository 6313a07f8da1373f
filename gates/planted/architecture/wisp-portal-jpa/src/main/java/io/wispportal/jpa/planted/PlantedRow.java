package io.wispportal.jpa.planted;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A row that leaves its package: rowsStayInTheirPackage. */
@Entity
public class PlantedRow {
    @Id
    long id;
}
