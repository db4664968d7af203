# Only forwards to run.py, for those whose fingers say make.
.PHONY: demo test check golden bench train docs
demo test check golden bench train docs:
	@python3 run.py $@
