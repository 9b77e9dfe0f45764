"""What becomes of recommendations: plans, visits, progress, over years."""
