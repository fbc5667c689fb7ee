package org.webinar.web.api;

import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.webinar.Refusal;

/** What a program has sent can't be, all of it said at once, each under its own name. */
public class InputUnfit extends Refusal {
    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    private final transient List<FieldProblem> faults;
    private final int status;

    private InputUnfit(int status, List<FieldProblem> faults) {
        this.faults = List.copyOf(faults);
        this.status = status;
    }

    /** What is asked for makes no sense. */
    static InputUnfit asked(List<FieldProblem> faults) {
        return new InputUnfit(Status.BAD_REQUEST.getStatusCode(), faults);
    }

    /** What was sent can be read, and can't be done. */
    static InputUnfit sent(List<FieldProblem> faults) {
        return new InputUnfit(UNPROCESSABLE, faults);
    }

    List<FieldProblem> faults() {
        return faults;
    }

    int status() {
        return status;
    }
}
