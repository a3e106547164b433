"""Second Source: who else has it, and do they have it independently?"""
